/**
 * About how many tokens a message costs, rather too many than too few.
 *
 * Held against the encodings o200k and cl100k: never below them for messages in English, Spanish and Chinese.
 */
export function tokensIn(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    if (/^[A-Za-z]/.test(piece)) tokens += Math.ceil(piece.length / 4);
    else if (/^\p{L}/u.test(piece)) tokens += 1.2;
    else if (/^[!-~]/.test(piece)) tokens += Math.ceil(piece.length / 2);
    else if (/^\s/.test(piece)) tokens += piece === ' ' ? 0 : 1;
    else tokens += 3;
  }
  return Math.ceil(tokens);
}

const PIECE = /[A-Za-z]+|\s+|\p{L}|\d|[!-/:-@[-`{-~]+|./gsu;

/** `text`, or its beginning and its end when it costs more than `most` tokens. */
export function excerpt(text: string, most: number): string {
  // No token is longer than a few characters: what lies far beyond the bound needs no counting.
  const characters = Array.from(text.length > most * 16 ? near(text, most * 8) : text);
  const whole = characters.join('');
  if (whole === text && tokensIn(text) <= most) return text;
  let fits = 0;
  let tooMany = characters.length;
  while (tooMany - fits > 1) {
    const tried = Math.floor((fits + tooMany) / 2);
    if (tokensIn(ends(characters, tried)) <= most) fits = tried;
    else tooMany = tried;
  }
  return ends(characters, fits);
}

function near(text: string, kept: number): string {
  return `${text.slice(0, kept)} ${text.slice(-kept)}`.toWellFormed();
}

function ends(characters: readonly string[], kept: number): string {
  const tail = Math.floor(kept / 3);
  return `${characters.slice(0, kept - tail).join('')} … ${characters.slice(characters.length - tail).join('')}`;
}
