import { View } from '../../components/View';
import { SectionsDocument, SectionsTableDocument } from '../../graphql/generated/graphql';
import { useLanguage, useTexts } from '../../language/language';
import { SectionList } from './SectionList';
import { texts } from './texts';

/** The report's table of contents, each section a way to what it says. */
export default function SectionsView() {
  const words = useTexts(texts);
  const language = useLanguage();
  return (
    <View
      title={words.title}
      lead={<p>{words.lead}</p>}
      document={SectionsDocument}
      variables={{ language }}
      table={{ document: SectionsTableDocument, variables: { language } }}
    >
      {({ report: { all } }) => <SectionList all={all} />}
    </View>
  );
}
