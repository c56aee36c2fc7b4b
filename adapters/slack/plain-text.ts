/** What a message of the Events API says, as its writer typed it (https://docs.slack.dev/messaging/formatting-message-text). */
export function typedText(text: string): string {
  return text
    .replace(/<([^\s<>|][^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) =>
      typedLink(target, label),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** Does the message call somebody: a colleague, a group, the channel? Such words are meant for them. */
export function callsSomebody(text: string): boolean {
  return /<(?:@|!subteam\^|!(?:here|channel|everyone)\b)/.test(text);
}

function typedLink(target: string, label: string | undefined): string {
  if (target.startsWith('#')) return `#${label || target.slice(1)}`;
  if (target.startsWith('!')) return label ?? '';
  const address = target.replace(/^(?:mailto|tel):/, '');
  // Slack links what looks like a link by itself; the label is then what was typed.
  if (!label || label === target || label === address || target.endsWith(`//${label}`))
    return label ?? address;
  return `${label} (${address})`;
}
