import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Notice } from '../../components/Notice';
import { View } from '../../components/View';
import { MyPracticeDocument, MyPracticeTableDocument } from '../../graphql/generated/graphql';
import { LabelsProvider } from '../../language/labels';
import { useLanguage, useTexts } from '../../language/language';
import { queryOf, useParameters } from '../../routing/paths';
import { AdviceSheet } from './AdviceSheet';
import { PracticeForm } from './PracticeForm';
import styles from './PracticeForm.module.css';
import { inputOf, knownOf, type Lists, type Profile, parametersOf, problemsOf, profileOf } from './state';
import { texts } from './texts';

/** A practice of one's own, and what the case studies like it teach. */
export default function MyPracticeView() {
  const words = useTexts(texts);
  const language = useLanguage();
  const [parameters, change] = useParameters();
  const [lists, setLists] = useState<Lists>();
  const justAsked = useRef(false);

  const linked = profileOf(parameters);
  const { known, unknown } = lists ? knownOf(linked.profile, lists) : { known: linked.profile, unknown: [] };
  const isAsked = problemsOf(known) === undefined;
  const items = parameters.get('items') === '10' ? 10 : 5;
  const profile = isAsked ? inputOf(known) : {};
  const variables = { language, profile, items, isAsked };

  // The lists of the form come with the answer, and also with one that refuses the profile: the form stays whatever happens.
  const [{ data, error }] = useQuery({ query: MyPracticeDocument, variables });
  useEffect(() => {
    if (data?.layers && data.volunteerTypes && data.collaborationForms && data.enumLabels) setLists(data);
  }, [data]);

  const ask = (asked: Profile) => {
    justAsked.current = queryOf(parametersOf(asked)) !== queryOf(parametersOf(known));
    change({ ...parametersOf(asked), open: undefined });
  };

  const notFound = [...linked.unknown, ...unknown];
  return (
    <View
      title={words.title}
      lead={<p>{words.lead}</p>}
      controls={
        lists && (
          <LabelsProvider labels={lists.enumLabels}>
            <div className={styles.controls}>
              {notFound.length > 0 && (
                <Notice title={words.unknown(notFound.join(', '))}>
                  <p>{words.unknownMeans}</p>
                </Notice>
              )}
              <PracticeForm
                key={queryOf(parametersOf(known))}
                lists={lists}
                linked={known}
                isRefused={Boolean(error?.graphQLErrors.length)}
                onAsk={ask}
              />
            </div>
          </LabelsProvider>
        )
      }
      document={MyPracticeDocument}
      variables={variables}
      table={isAsked ? { document: MyPracticeTableDocument, variables: { language, profile, items } } : undefined}
    >
      {answer =>
        isAsked &&
        answer.patterns?.advice && (
          <AdviceSheet
            advice={answer.patterns.advice}
            lists={answer}
            practice={known}
            profile={profile}
            items={items}
            justAsked={justAsked}
          />
        )
      }
    </View>
  );
}
