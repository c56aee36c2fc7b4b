import { expect, it } from 'vitest';
import { alertBlocks } from '../../src/managers/blocks.ts';
import type { Brief } from '../../src/managers/brief.ts';
import { ADA } from '../support/ada.ts';
import { openTalk } from '../support/talk.ts';

it('a disputed account stands apart in the alert, with its sum and since when', async () => {
  const talk = await openTalk(
    {
      ...ADA,
      owes: [
        { account: 'HL-40354', daysLate: 12, amount: '120.00', product: 'Personal loan' },
        { account: 'IN-77120', daysLate: 4, amount: '80.50', product: 'Invoice' },
      ],
    },
    '2026-11-24T15:00:00Z',
  );
  await talk.comesIn();
  await talk.says('14 May 1990');
  await talk.says('the invoice is wrong');
  const row = await talk.stage.db.selectFrom('handoffs').select('brief').executeTakeFirstOrThrow();
  const brief: Brief = JSON.parse(row.brief);
  expect(brief).toMatchObject({
    reason: 'account_disputed',
    priority: 'P1',
    owed: '$120.00',
    accounts: [{ what: 'Personal loan' }],
    disputed: [{ what: 'Invoice', ending: '7120', owed: '$80.50' }],
  });
  expect(JSON.stringify(alertBlocks(brief).blocks)).toContain('Invoice …7120: $80.50');
  expect(talk.stage.errors).toEqual([]);
  await talk.close();
});
