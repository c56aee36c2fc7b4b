import type { Policy } from '../../../src/dialogue/policy.ts';
import { TABLE } from '../../../src/dialogue/table.ts';
import type { Row } from '../../../src/dialogue/row.ts';
import { STATE_NAMES, type StateName } from '../../../src/domain/case.ts';
import { INTENTS, SAFETY_FLAGS } from '../../../src/domain/understanding.ts';
import { policy } from '../../support/builders.ts';
import { statements } from './statements.ts';
import { CIRCUMSTANCES, walkThrough, wayOf, type Answers, type Told } from './walk.ts';

const MEANS: Readonly<Record<StateName, string>> = {
  reminder: 'A payment is coming, due or overdue.',
  acknowledgement: 'The customer means to pay: a day is asked for, a promise or a plan stands.',
  hardship_inquiry:
    'The customer cannot pay in full now; the reason and what is affordable are asked once each.',
  plan_offer:
    'Offers inside the bounds were made; one is chosen, stated in full and agreed to, or another is proposed.',
  escalation_handoff: 'A person is needed: a manager is alerted, or a task waits for one.',
};

/** The page of the dialogue, `docs/dialogue.md`, made from the machine by letting everything happen in every reachable state. */
export function dialoguePage(): string {
  const rules = policy();
  return pageOf(walkThrough(rules), rules);
}

export function pageOf(told: Told, rules: Policy): string {
  const others = CIRCUMSTANCES.filter((one) => one !== 'plain');
  return (
    [
      '# The dialogue',
      '<!-- Made by `npm run docs` from the code; a test compares. Change the code, not this page. -->',
      'One table (`src/dialogue/table.ts`) and one pure function (`src/dialogue/decide.ts`) make every move: state, event, facts and policy in, the next state and what should be done out. This page is made from them by `npm run docs`, which lets every event of the explorer (`test/dialogue/`) happen in every state that can be reached.',
      '## States',
      table(
        ['state', 'the customer’s situation'],
        STATE_NAMES.map((name) => [code(name), MEANS[name]]),
      ),
      'Beside the state a case carries independent flags: who is there (`identity`), whether we may write first (`contact`: open, paused, ceased), what holds it (`holds`), its status (open, settled, closed), and the handoff.',
      '## The diagram',
      diagram(told),
      '`time` is what `src/dialogue/next-action.ts` computed; `manager` what somebody did at the desk; anything else is a row of the table below.',
      '## Which row answers an intent',
      'In plain circumstances: the right person is recognised, something is owed, nothing holds the case, nobody is called. Where several rows stand in a cell, the open question and what else was said decide between them, in the order of the table.',
      matrix(INTENTS, STATE_NAMES, told.byState),
      'In other circumstances, whatever the state:',
      matrix(INTENTS, others, told.byCircumstance),
      '## Which row answers a safety flag',
      '`injection` is for the record and changes nothing: the words are answered as they are understood.',
      matrix(SAFETY_FLAGS, STATE_NAMES, told.byState),
      matrix(SAFETY_FLAGS, others, told.byCircumstance),
      '## What binds us when a customer says it',
      'T01 and on are the rows of the table of customers’ statements. Computed for a recognised customer five days late; in all the graver ones what waited to be sent is taken back before anything is answered. The words are in `prompts/templates/`.',
      table(
        ['row', 'triggered by', 'hold', 'contact', 'said, once', 'person', 'lifted by'],
        statements(rules).map((one) => [
          one.id,
          code(one.trigger),
          code(one.hold),
          one.contact,
          one.said,
          one.person,
          one.lifted,
        ]),
      ),
      '## The table, row by row',
      'Read from the top; the first that fits decides. A duty comes before everything that a customer says.',
      table(
        ['row', 'on', 'in', 'question open', 'one of these heard', 'and', 'meets'],
        TABLE.map((row) => rowCells(row)),
      ),
    ].join('\n\n') + '\n'
  );
}

function rowCells(row: Row): readonly string[] {
  return [
    row.name,
    code(row.on),
    code(row.in?.join(', ') ?? ''),
    code(row.open ?? ''),
    code(row.heard?.join(', ') ?? ''),
    row.when ? 'more' : '',
    row.fulfils?.join(', ') ?? '',
  ];
}

function diagram({ ways }: Told): string {
  const arrows = STATE_NAMES.flatMap((from) =>
    STATE_NAMES.flatMap((to) => {
      const labels = ways.get(wayOf(from, to));
      return labels ? [`  ${from} --> ${to} : ${shortened([...labels].toSorted())}`] : [];
    }),
  );
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> reminder', ...arrows, '```'].join('\n');
}

/** Duties are many and one in kind; a colon would end the label. */
function shortened(labels: readonly string[]): string {
  const duties = labels.filter((label) => label.startsWith('duty '));
  const rest = labels.filter((label) => !label.startsWith('duty '));
  return [...rest, ...(duties.length > 0 ? ['a duty'] : [])].join('<br/>').replaceAll(': ', ' – ');
}

function matrix(said: readonly string[], places: readonly string[], answers: Answers): string {
  return table(
    ['', ...places.map((place) => place.replaceAll('_', ' '))],
    said.map((one) => [
      code(one),
      ...places.map((place) => inTableOrder(answers.get(one)?.get(place) ?? new Set()).join('; ')),
    ]),
  );
}

function inTableOrder(rows: ReadonlySet<string>): readonly string[] {
  const order = new Map(TABLE.map(({ name }, at) => [name, at]));
  return [...rows].toSorted((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1) || (a < b ? -1 : 1));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}
