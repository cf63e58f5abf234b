import type { Texts } from '../../language/language';
import type { FeatureGroup, Said } from './state';

export type PointKind = 'lessons' | 'hindrances' | 'warnings' | 'missed';

type Words = {
  title: string;
  lead: string;
  form: string;
  change: string;
  layers: string;
  volunteerTypes: string;
  collaborationForms: string;
  meanings: string;
  features: string;
  featuresHint: string;
  groups: Record<FeatureGroup, string>;
  said: Record<Exclude<Said, 'BOTH'> | 'NOTHING', string>;
  ages: string;
  from: string;
  to: string;
  years: string;
  ask: string;
  clear: string;
  empty: string;
  number: string;
  range: (highest: number) => string;
  order: (from: string, to: string) => string;
  both: (feature: string) => string;
  problems: string;
  refused: string;
  unknown: (codes: string) => string;
  unknownMeans: string;
  profile: string;
  described: Record<'layers' | 'volunteerTypes' | 'collaborationForms' | 'present' | 'absent' | 'ages', string>;
  agesOf: (from: string, to: string) => string;
  notFilledIn: string;
  nearest: string;
  nearestLead: (shown: number, all: number) => string;
  likeness: (lower: string, upper: string) => string;
  matches: string;
  missing: string;
  extra: string;
  notStated: string;
  sections: string;
  none: string;
  noneMeans: string;
  points: Record<PointKind, { title: string; lead: string; nothing: string }>;
  shown: (shown: number, all: number) => string;
  more: string;
  fewer: string;
  against: string;
  statements: (supporting: number, opposing: number) => string;
  noOpposing: string;
  supporting: string;
  opposing: string;
  firstOf: (shown: number, all: number) => string;
  noFactor: string;
  everywhere: string;
  toFinding: string;
  print: string;
};

export const texts: Texts<Words> = {
  NL: {
    title: 'Wat past bij mijn praktijk?',
    lead: 'Beschrijf uw eigen praktijk, zo ver u wilt. U ziet welke van de tien cases erop lijken, wat daar geleerd is, wat u kunt verwachten en waar het rapport voor waarschuwt.',
    form: 'Uw praktijk invullen',
    change: 'Uw praktijk veranderen',
    layers: 'In welke lagen werkt u?',
    volunteerTypes: 'Met welke vrijwilligers?',
    collaborationForms: 'Hoe werkt u samen?',
    meanings: 'Wat betekent dit?',
    features: 'Wat is er voor uw vrijwilligers?',
    featuresHint: 'Ja: het is er of komt er. Nee: het is er niet en komt er niet. Wat u niet zegt, telt niet mee.',
    groups: {
      entry: 'Werving, selectie en training',
      agreements: 'Afspraken',
      support: 'Begeleiding',
      thanks: 'Vergoeding en waardering',
    },
    said: { YES: 'ja', NO: 'nee', NOTHING: 'niet gezegd' },
    ages: 'Voor kinderen of jongeren van welke leeftijd?',
    from: 'Van',
    to: 'Tot en met',
    years: 'jaar; leeg is geen grens',
    ask: 'Vraag advies',
    clear: 'Maak leeg',
    empty: 'Er is nog niets gekozen. Kies ten minste één laag, type, vorm of kenmerk, of vul een leeftijd in.',
    number: 'Dit is geen leeftijd. Schrijf alleen een getal, zoals 4 of 12,5.',
    range: highest => `Een leeftijd ligt tussen 0 en ${highest} jaar.`,
    order: (from, to) =>
      `De laagste leeftijd (${from}) ligt boven de hoogste (${to}). Wissel ze om of verander er een.`,
    both: feature => `De link zegt ‘${feature}’ zowel ja als nee. Kies een van de twee.`,
    problems: 'Er klopt nog iets niet: kijk bij de gemarkeerde vragen. Er is nog niets gevraagd.',
    refused:
      'De server neemt dit zo niet aan; hieronder staat wat hij zegt. Verander dat hier en vraag het opnieuw. Wat u invulde, staat er nog.',
    unknown: codes => `Dit staat in de link, maar bestaat niet: ${codes}`,
    unknownMeans: 'Kies in het formulier wat u bedoelde. De rest van de link geldt.',
    profile: 'Uw praktijk',
    described: {
      layers: 'Lagen',
      volunteerTypes: 'Vrijwilligers',
      collaborationForms: 'Samenwerking',
      present: 'Is er of komt er',
      absent: 'Is er niet',
      ages: 'Leeftijd',
    },
    agesOf: (from, to) =>
      from && to ? `${from} tot en met ${to} jaar` : from ? `vanaf ${from} jaar` : `tot en met ${to} jaar`,
    notFilledIn: 'Wat u niet invulde, is niet vergeleken.',
    nearest: 'Wie op u lijkt',
    nearestLead: (shown, all) =>
      `De ${shown === 1 ? 'case die' : `${shown} cases die`} van de ${all} het meest op uw praktijk ${shown === 1 ? 'lijkt' : 'lijken'}. Gelijkenis is het deel van de kenmerken van u of de case dat beide hebben. Waar het rapport zwijgt, staan twee grenzen: als alles wat niet vermeld is anders is, en als het gelijk is.`,
    likeness: (lower, upper) => (lower === upper ? `${lower}% gelijk` : `${lower} tot ${upper}% gelijk`),
    matches: 'Allebei',
    missing: 'Alleen u',
    extra: 'Alleen de case',
    notStated: 'Het rapport zegt het niet of niet eenduidig',
    sections: 'Waar dit staat',
    none: 'Geen van de tien cases heeft iets gemeen met wat u invulde',
    noneMeans: 'Het rapport zegt er niets over, of het is overal anders. Vul meer in, zoals een laag of een type.',
    points: {
      lessons: {
        title: 'Wat u ervan kunt leren',
        lead: 'Succesfactoren, tips en sterke punten; bovenaan wat bij deze cases vaker genoemd is dan bij de andere.',
        nothing: 'Het rapport geeft voor deze cases geen lessen.',
      },
      hindrances: {
        title: 'Wat u kunt verwachten',
        lead: 'Wat deze cases hinderde, waar zij voor waarschuwen of wat zij voorkwamen.',
        nothing: 'Het rapport noemt bij deze cases niets wat hinderde.',
      },
      warnings: {
        title: 'Waar het rapport voor waarschuwt',
        lead: 'Conclusies van het rapport over praktijken in uw lagen met uw kenmerken, met het oordeel of de gegevens ze steunen.',
        nothing: 'Het rapport waarschuwt niet voor iets in deze lagen met deze kenmerken.',
      },
      missed: {
        title: 'Wat daar gemist werd',
        lead: 'Wat samenwerking helpt, en wat mensen in deze cases te weinig zagen.',
        nothing: 'Het rapport noemt bij deze cases niets wat gemist werd.',
      },
    },
    shown: (shown, all) => `${shown} van ${all}`,
    more: 'Toon tot tien punten per onderdeel',
    fewer: 'Toon tot vijf punten per onderdeel',
    against: 'Daartegenover',
    statements: (supporting, opposing) =>
      `${supporting === 1 ? '1 uitspraak zegt' : `${supporting} uitspraken zeggen`} dit, ${opposing === 0 ? 'geen spreekt' : opposing === 1 ? '1 spreekt' : `${opposing} spreken`} het tegen`,
    noOpposing: 'Niemand in deze cases spreekt dit tegen, voor zover het rapport zegt.',
    supporting: 'Zegt dit',
    opposing: 'Spreekt het tegen',
    firstOf: (shown, all) => `De eerste ${shown} van ${all}.`,
    noFactor: 'Een uitspraak zonder factor',
    everywhere: 'Deze factor in alle cases',
    toFinding: 'Waar dit oordeel op rust',
    print: 'Druk af of bewaar als PDF',
  },
  EN: {
    title: 'What fits my practice?',
    lead: 'Describe your own practice, as far as you like. You see which of the ten case studies are like it, what was learned there, what to expect and what the report warns against.',
    form: 'Describe your practice',
    change: 'Change your practice',
    layers: 'In which layers do you work?',
    volunteerTypes: 'With which volunteers?',
    collaborationForms: 'How do you collaborate?',
    meanings: 'What does this mean?',
    features: 'What is there for your volunteers?',
    featuresHint:
      'Yes: it is there or will be. No: it is not there and will not be. What you do not say is not compared.',
    groups: {
      entry: 'Recruitment, selection and training',
      agreements: 'Agreements',
      support: 'Guidance',
      thanks: 'Compensation and appreciation',
    },
    said: { YES: 'yes', NO: 'no', NOTHING: 'not said' },
    ages: 'For children or young people of what age?',
    from: 'From',
    to: 'Up to and including',
    years: 'years; empty is no limit',
    ask: 'Ask for advice',
    clear: 'Clear',
    empty: 'Nothing is chosen yet. Choose at least one layer, type, form or feature, or fill in an age.',
    number: 'This is not an age. Write a number only, such as 4 or 12.5.',
    range: highest => `An age lies between 0 and ${highest} years.`,
    order: (from, to) => `The lowest age (${from}) is above the highest (${to}). Swap them or change one.`,
    both: feature => `The link says both yes and no to '${feature}'. Choose one of the two.`,
    problems: 'Something is not right yet: see the marked questions. Nothing has been asked.',
    refused:
      'The server does not accept this as it is; what it says stands below. Change that here and ask again. What you filled in is still there.',
    unknown: codes => `This stands in the link, but does not exist: ${codes}`,
    unknownMeans: 'Choose in the form what you meant. The rest of the link holds.',
    profile: 'Your practice',
    described: {
      layers: 'Layers',
      volunteerTypes: 'Volunteers',
      collaborationForms: 'Collaboration',
      present: 'Is or will be there',
      absent: 'Is not there',
      ages: 'Age',
    },
    agesOf: (from, to) =>
      from && to
        ? `${from} up to and including ${to} years`
        : from
          ? `from ${from} years`
          : `up to and including ${to} years`,
    notFilledIn: 'What you did not fill in is not compared.',
    nearest: 'Who is like you',
    nearestLead: (shown, all) =>
      `The ${shown === 1 ? 'case study' : `${shown} case studies`} of ${all} most like your practice. Likeness is the share of the traits of you or the case study that both have. Where the report is silent there are two bounds: if all that is not stated differs, and if it is the same.`,
    likeness: (lower, upper) => (lower === upper ? `${lower}% alike` : `${lower} to ${upper}% alike`),
    matches: 'Both',
    missing: 'Only you',
    extra: 'Only the case study',
    notStated: 'The report does not say, or says both',
    sections: 'Where this stands',
    none: 'None of the ten case studies has anything in common with what you filled in',
    noneMeans: 'The report says nothing of it, or it is different everywhere. Fill in more, such as a layer or a type.',
    points: {
      lessons: {
        title: 'What you can learn from them',
        lead: 'Success factors, tips and strengths; first what is named more often in these case studies than in the others.',
        nothing: 'The report gives no lessons for these case studies.',
      },
      hindrances: {
        title: 'What to expect',
        lead: 'What hindered these case studies, what they warn of or what they avoided.',
        nothing: 'The report names nothing that hindered these case studies.',
      },
      warnings: {
        title: 'What the report warns against',
        lead: 'Conclusions of the report about practices in your layers with your features, with the verdict whether the data supports them.',
        nothing: 'The report warns against nothing in these layers with these features.',
      },
      missed: {
        title: 'What was missed there',
        lead: 'What helps collaboration, and what people in these case studies saw too little of.',
        nothing: 'The report names nothing that was missed in these case studies.',
      },
    },
    shown: (shown, all) => `${shown} of ${all}`,
    more: 'Show up to ten points in each part',
    fewer: 'Show up to five points in each part',
    against: 'On the other hand',
    statements: (supporting, opposing) =>
      `${supporting === 1 ? '1 statement says' : `${supporting} statements say`} this, ${opposing === 0 ? 'none disputes' : opposing === 1 ? '1 disputes' : `${opposing} dispute`} it`,
    noOpposing: 'Nobody in these case studies disputes this, as far as the report says.',
    supporting: 'Says this',
    opposing: 'Disputes it',
    firstOf: (shown, all) => `The first ${shown} of ${all}.`,
    noFactor: 'A statement without a factor',
    everywhere: 'This factor in all case studies',
    toFinding: 'What this verdict rests on',
    print: 'Print or save as PDF',
  },
};
