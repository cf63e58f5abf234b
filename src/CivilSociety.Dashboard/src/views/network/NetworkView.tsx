import { useMemo } from 'react';
import { Link } from 'wouter';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Notice } from '../../components/Notice';
import { useIsNarrow } from '../../components/useIsNarrow';
import { View } from '../../components/View';
import { NetworkDocument, type NetworkQuery, NetworkTableDocument } from '../../graphql/generated/graphql';
import { useLabel } from '../../language/labels';
import { useLanguage, useTexts } from '../../language/language';
import { pathOf, useParameters } from '../../routing/paths';
import { caseKey, firmnessOf, isShared, missingOf, networkOf } from './graph';
import { Legend } from './Legend';
import { NetworkPanel } from './NetworkPanel';
import { NetworkPicture } from './NetworkPicture';
import { NetworkTable } from './NetworkTable';
import styles from './NetworkView.module.css';
import { choiceOf, type Firmness, type Form, filterOf, firmnesses, formOf, forms, roles, stateOf } from './state';
import { texts } from './texts';

/** Case studies and the organizations that they work with, as a picture or as a table; one of them at a time in full. */
export default function NetworkView() {
  const words = useTexts(texts);
  const language = useLanguage();
  const [parameters] = useParameters();
  const form = useForm(parameters);
  const partnerships = filterOf(choiceOf(parameters));
  return (
    <View
      title={words.title}
      lead={<p>{words.lead}</p>}
      document={NetworkDocument}
      variables={{ language }}
      table={{
        document: NetworkTableDocument,
        variables: {
          language,
          partnerships,
          caseStudies: { partnerships: partnerships ? { some: partnerships } : { any: true } },
        },
      }}
      hasPicture={form === 'picture'}
    >
      {data => <Network data={data} form={form} />}
    </View>
  );
}

function Network({ data, form }: { data: NetworkQuery; form: Form }) {
  const words = useTexts(texts);
  const label = useLabel();
  const isNarrow = useIsNarrow();
  const [parameters, change] = useParameters();

  const whole = useMemo(() => networkOf(data.caseStudies), [data]);
  const nodes = useMemo(
    () => new Set([...whole.caseStudies.map(caseKey), ...whole.partners.map(partner => partner.key)]),
    [whole],
  );
  const state = stateOf(parameters, nodes);
  const { role, status, node } = state;
  const network = useMemo(() => networkOf(data.caseStudies, { role, status }), [data, role, status]);
  const hrefOf = (key: string) => hrefWith(parameters, key);

  const passages = network.ties.reduce((sum, tie) => sum + tie.partnerships.length, 0);
  const missing = missingOf(data.caseStudies);
  const all = whole.ties.flatMap(tie => tie.partnerships);
  const panel = <NetworkPanel whole={whole} network={network} node={node} hrefOf={hrefOf} />;
  return (
    <>
      <div className={styles.controls}>
        <fieldset className={styles.forms}>
          <legend>{words.show}</legend>
          {forms.map(one => (
            <Button key={one} aria-pressed={form === one} onClick={() => change({ as: one })}>
              {words.forms[one]}
            </Button>
          ))}
        </fieldset>
        <Choice
          label={words.role}
          value={role ?? ''}
          options={[
            { value: '', label: words.anyRole },
            ...roles
              .map(one => ({
                value: one as string,
                label: `${label('PartnerRole', one)} (${all.filter(partnership => partnership.roles.includes(one)).length})`,
              }))
              .sort((one, other) => one.label.localeCompare(other.label)),
          ]}
          onChange={value => change({ role: value })}
        />
        <Choice<Firmness | ''>
          label={words.status}
          value={status ?? ''}
          options={[
            { value: '', label: words.anyStatus },
            ...firmnesses.map(one => ({
              value: one,
              label: `${one === 'NOT_STATED' ? words.notStatedShort : label('PartnershipStatus', one)} (${all.filter(partnership => firmnessOf(partnership) === one).length})`,
            })),
          ]}
          onChange={value => change({ status: value })}
        />
        <Choice
          label={words.node}
          value={node ?? ''}
          options={[
            { value: '', label: words.noNode },
            {
              group: words.caseStudies,
              options: whole.caseStudies.map(one => ({ value: caseKey(one), label: one.name })),
            },
            {
              group: words.shared,
              options: whole.partners
                .filter(isShared)
                .map(({ key, organization }) => ({ value: key, label: organization.name })),
            },
            {
              group: words.others,
              options: whole.partners
                .filter(partner => !isShared(partner))
                .map(({ key, organization }) => ({ value: key, label: organization.name })),
            },
          ]}
          onChange={value => change({ node: value })}
        />
      </div>
      {Object.keys(state.unknown).length > 0 && (
        <Notice title={words.unknownTitle}>
          {state.unknown.role && <p>{words.unknownRole(state.unknown.role)}</p>}
          {state.unknown.status && <p>{words.unknownStatus(state.unknown.status)}</p>}
          {state.unknown.node && <p>{words.unknownNode(state.unknown.node)}</p>}
        </Notice>
      )}
      {missing > 0 && <Notice title={words.missing(missing)} />}
      {network.ties.length === 0 ? (
        <Notice title={words.nothing}>
          <Link href={hrefWith(parameters, node, { isWhole: true })}>{words.everything}</Link>
        </Notice>
      ) : (
        <p className={styles.summary} role="status">
          {words.summary(network.partners.length, passages)}{' '}
          {network.partners.length > 1 && words.sharedSummary(network.partners.filter(isShared).length)}
        </p>
      )}
      <div className={styles.parts}>
        {isNarrow && node && panel}
        <div className={styles.main}>
          {form === 'picture' ? (
            <>
              <section className={styles.frame} tabIndex={0} aria-label={words.picture}>
                <NetworkPicture whole={whole} network={network} node={node} hrefOf={hrefOf} />
              </section>
              <Legend />
            </>
          ) : (
            <NetworkTable network={network} node={node} hrefOf={hrefOf} />
          )}
        </div>
        {!(isNarrow && node) && panel}
      </div>
    </>
  );
}

/** A picture, unless the link or a narrow window asks for a table. */
function useForm(parameters: URLSearchParams): Form {
  const isNarrow = useIsNarrow();
  return formOf(parameters) ?? (isNarrow ? 'table' : 'picture');
}

/** The same link with another node, and without a filter when all is to be shown. */
function hrefWith(parameters: URLSearchParams, node: string | undefined, { isWhole = false } = {}): string {
  const value = (name: string) => (isWhole ? undefined : parameters.get(name));
  return pathOf('network', { role: value('role'), status: value('status'), as: parameters.get('as'), node });
}
