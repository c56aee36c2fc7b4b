import type { Button } from '../../src/domain/message.ts';

/**
 * A message with buttons: one Adaptive Card 1.5, and nothing beside it.
 *
 * Text beside a card would not do: Teams makes two messages of that and names an id for neither. In the card the words are text runs,
 * in which nothing is markup, and not a TextBlock, which takes asterisks, underscores and brackets for Markdown.
 */
export function cardOf(text: string, buttons: readonly Button[]) {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      body: [
        ...linesOf(text),
        ...rowsOf(buttons).map((row, at) => ({
          type: 'ActionSet',
          spacing: at === 0 ? 'Default' : 'Small',
          actions: row.map(({ label, action }) => ({
            type: 'Action.Submit',
            title: label,
            data: { action },
          })),
        })),
      ],
    },
  };
}

/** A line break within a run is a space in some clients, so each line is a block of its own; an empty line is space above the next. */
function linesOf(text: string) {
  let space = 'None';
  return text.split(/\r?\n/u).flatMap((line) => {
    if (line.trim() === '') {
      space = 'Medium';
      return [];
    }
    const block = { type: 'RichTextBlock', spacing: space, inlines: runsOf(line) };
    space = 'None';
    return [block];
  });
}

/** Links can be tapped in a message by themselves, but in a card only where they are said to be links. */
function runsOf(line: string) {
  return line
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”、。，；：！？）】」])/u)
    .filter((part) => part !== '')
    .map((part) => ({
      type: 'TextRun',
      text: part,
      ...(/^https?:\/\//u.test(part) && URL.canParse(part)
        ? { selectAction: { type: 'Action.OpenUrl', url: part } }
        : {}),
    }));
}

/** Two short labels share a row; a longer one would be cut off on a telephone and gets its own. Teams shows six in a row at most. */
function rowsOf(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  let room = false;
  for (const button of buttons) {
    const short = button.label.length <= 18;
    const row = rows.at(-1);
    if (short && room && row) row.push(button);
    else rows.push([button]);
    room = short && rows.at(-1)?.length === 1;
  }
  return rows;
}
