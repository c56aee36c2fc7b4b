/** What a byte survey can find; anything else that `TextDecoder` knows may stand in the map (`gb18030`, `big5`, `shift_jis`). */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Surveyed = { readonly ok: true; readonly encoding: Encoding } | { readonly ok: false };

/** Looks at every byte of a file once, in whichever pieces it comes, and then says how to read it. */
export type ByteSurvey = {
  readonly add: (bytes: Uint8Array) => void;
  /**
   * A byte order mark decides. Without one: zero bytes in every other place mean UTF-16; a file in which all is valid UTF-8,
   * or most of what is not ASCII, is UTF-8 (then the broken rows are faults); single high bytes between plain letters are
   * Windows-1252, of which Latin-1 is a part. High bytes in pairs without a mark are some other alphabet: nobody guesses which.
   */
  readonly result: () => Surveyed;
};

const REPLACED = 0xfffd;

export function createByteSurvey(): ByteSurvey {
  const decoder = new TextDecoder('utf-8');
  let head: readonly number[] = [];
  let zerosEven = 0;
  let zerosOdd = 0;
  let valid = 0;
  let broken = 0;
  let paired = 0;
  let high = 0;
  let at = 0;
  let previousWasHigh = false;
  return {
    add(bytes) {
      if (head.length < 3) head = [...head, ...bytes.subarray(0, 3 - head.length)];
      for (const byte of bytes) {
        if (byte === 0 && at % 2 === 0) zerosEven += 1;
        if (byte === 0 && at % 2 === 1) zerosOdd += 1;
        const isHigh = byte > 0x7f;
        if (isHigh) {
          high += 1;
          if (previousWasHigh) paired += 1;
        }
        previousWasHigh = isHigh;
        at += 1;
      }
      for (const [run] of decoder.decode(bytes, { stream: true }).matchAll(/[^\0-\x7f]+/g)) {
        for (const character of run) {
          if (character.codePointAt(0) === REPLACED) broken += 1;
          else valid += 1;
        }
      }
    },
    result() {
      const [first, second, third] = head;
      if (first === 0xff && second === 0xfe) return found('utf-16le');
      if (first === 0xfe && second === 0xff) return found('utf-16be');
      if (first === 0xef && second === 0xbb && third === 0xbf) return found('utf-8');
      if (zerosOdd > at / 8 && zerosEven < zerosOdd / 8) return found('utf-16le');
      if (zerosEven > at / 8 && zerosOdd < zerosEven / 8) return found('utf-16be');
      if (broken === 0 || valid > broken) return found('utf-8');
      return paired * 2 < high ? found('windows-1252') : { ok: false };
    },
  };
}

function found(encoding: Encoding): Surveyed {
  return { ok: true, encoding };
}
