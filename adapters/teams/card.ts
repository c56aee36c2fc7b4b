import type { Button } from '../../src/domain/message.ts';

/**
 * The buttons of a message as an Adaptive Card 1.5. The words stand above it, in the message itself: there plain text stays plain and
 * links can be tapped, while a TextBlock takes asterisks, underscores and brackets for Markdown.
 */
export function cardOf(buttons: readonly Button[]) {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      body: rowsOf(buttons).map((row) => ({
        type: 'ActionSet',
        spacing: 'Small',
        actions: row.map(({ label, action }) => ({ type: 'Action.Submit', title: label, data: { action } })),
      })),
    },
  };
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
