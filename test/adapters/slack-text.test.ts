import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsSomebody, typedText } from '../../adapters/slack/plain-text.ts';
import { isSigned } from '../../adapters/slack/signature.ts';
import { createHmac } from 'node:crypto';

describe('the text of a Slack message', () => {
  it.each([
    ['A &amp; B &lt; C &gt; D', 'A & B < C > D'],
    ['&amp;lt; stays', '&lt; stays'],
    ['see <https://pay.example/x>', 'see https://pay.example/x'],
    ['see <https://pay.example/x?a=1&amp;b=2>', 'see https://pay.example/x?a=1&b=2'],
    ['see <http://pay.example|pay.example>', 'see pay.example'],
    ['see <https://pay.example/x|the page>', 'see the page (https://pay.example/x)'],
    ['write <mailto:a@b.example|a@b.example>', 'write a@b.example'],
    ['call <tel:+15550100|+1 555 0100>', 'call +1 555 0100 (+15550100)'],
    ['in <#C01|desk> and <#C02>', 'in #desk and #C02'],
    ['on <!date^1795532400^{date}|24 Nov>', 'on 24 Nov'],
    ['  trimmed\n', 'trimmed'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('%j was typed as %j', (sent, typed) => {
    expect(typedText(sent)).toBe(typed);
  });

  it('comes back as it was typed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const sent = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(typedText(sent)).toBe(typed.trim());
      }),
    );
  });

  it.each([
    ['<@U0BEN> can you look?', true],
    ['ask <!subteam^S01|@leads>', true],
    ['<!here> urgent', true],
    ['<!channel|channel> urgent', true],
    ['mail a@b.example', false],
    ['on <!date^1795532400^{date}|24 Nov>', false],
    ['&lt;@U0BEN&gt;', false],
  ])('%j calls somebody: %j', (text, calls) => {
    expect(callsSomebody(text)).toBe(calls);
  });
});

describe('the signature of a request', () => {
  const nowS = 1_795_532_400;
  const body = Buffer.from('{"type":"event_callback"}');
  const sign = (at: number, secret = 'secret'): string =>
    `v0=${createHmac('sha256', secret).update(`v0:${at}:${body.toString()}`).digest('hex')}`;

  it.each([
    ['now', 0, true],
    ['five minutes old', -300, true],
    ['older than that', -301, false],
    ['five minutes ahead', 300, true],
    ['further ahead', 301, false],
  ])('made %s is good: %j', (_, away, isGood) => {
    expect(isSigned(body, String(nowS + away), sign(nowS + away), 'secret', nowS)).toBe(isGood);
  });

  it.each([
    ['no timestamp', undefined, sign(nowS)],
    ['no signature', String(nowS), undefined],
    ['an empty signature', String(nowS), ''],
    ['a timestamp that is no number', 'NaN', sign(nowS)],
    ['a timestamp in another notation', '1.7955324e9', sign(nowS)],
    ['another secret', String(nowS), sign(nowS, 'other')],
    ['another version', String(nowS), sign(nowS).replace('v0', 'v1')],
    ['a signature cut short', String(nowS), sign(nowS).slice(0, -1)],
    ['a signature in capitals', String(nowS), sign(nowS).toUpperCase()],
  ])('is refused with %s', (_, timestamp, signature) => {
    expect(isSigned(body, timestamp, signature, 'secret', nowS)).toBe(false);
  });
});
