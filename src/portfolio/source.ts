import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createByteSurvey } from './rows/encoding.ts';
import { ImportRefused } from './import-refused.ts';

/** A file that can be read more than once: what a number means may only show a hundred thousand rows later. */
export type Source = { readonly open: () => Readable };

export type SourceFacts = {
  readonly bytes: number;
  /** SHA-256 of the bytes: the same file is known again by it. */
  readonly digest: string;
  readonly encoding: string;
};

/** Read the whole file once and say what it is. */
export async function surveySource(source: Source, encoding: string | undefined): Promise<SourceFacts> {
  const survey = createByteSurvey();
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of bytesOf(source)) {
    if (bytes === 0 && Buffer.from(chunk.subarray(0, 4)).equals(ZIP)) {
      throw new ImportRefused('the file is a spreadsheet (xlsx), not CSV; save it as CSV and import that');
    }
    hash.update(chunk);
    survey.add(chunk);
    bytes += chunk.length;
  }
  if (bytes === 0) throw new ImportRefused('the file is empty');
  const found = survey.result();
  if (encoding === undefined && !found.ok) {
    throw new ImportRefused(
      'the file is neither UTF-8 nor Windows-1252; name its encoding in a map, for instance "encoding: gb18030"',
    );
  }
  return { bytes, digest: hash.digest('hex'), encoding: encoding ?? (found.ok ? found.encoding : 'utf-8') };
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** The text of the file in pieces, without its byte order mark. */
export async function* textOf(
  source: Source,
  encoding: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytesOf(source)) {
    onBytes(chunk.length);
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

async function* bytesOf(source: Source): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.open()) {
    // A stream opened without an encoding gives bytes; one made of strings is taken as UTF-8.
    yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
  }
}
