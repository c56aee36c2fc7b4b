import { describe, expect, it } from 'vitest';
import { daysOf, tableOf } from '../reading.ts';

/** What is understood on Wednesday 25 November 2026, and the ways to say it in answer to "when?". */
const WHEN = tableOf(`
  2026-11-25: this wednesday | on the twenty fifth | tonight | today | later today | by end of day
  2026-11-25: i'll pay it now | paying now | paying it right now | in an hour | 1/2 now | by 5pm today
  2026-11-25 2026-11-27: half now, rest friday
  2026-11-25 2026-12-15: 100 now and 200 on the 15th
  2026-11-26: tmrw | 2moro | tomoz | tommorrow morning | cob tomorrow | in 24 hours | thanksgiving | thurs
  2026-11-26: thur | thrusday | tomorrow at 3 | tomorrow in the morning | first thing tomorrow
  2026-11-26 2026-12-01: 50 tomorrow and 50 on the 1st
  2026-11-27: friday | fri | this friday | day after tomorrow | the day after tmrw | eow | end of the week
  2026-11-27: by the end of the week | last friday of the month | friday the 27th | fri 27 nov | friday 27th
  2026-11-27: friday, november 27 | friday, november 27th, 2026 | by close of business friday
  2026-11-27: within 48 hours | black friday | firday | friady | no friday | i said friday not thursday
  2026-11-27: payday is friday | friday at 5pm | friday 5pm | fri 5 | until friday | hopefully friday
  2026-11-27: prob friday | friday i think | might be friday
  2026-11-27 2026-11-28: friday or saturday
  2026-11-27 2026-12-04: 100 fri, 200 the fri after
  2026-11-27 2026-12-15: half on friday and the rest on the 15th
  2026-11-28: by the weekend | this weekend | over the weekend | need 3 more days | the twenty-eighth
  2026-11-28: friday, no wait, saturday | not friday, saturday | satuday | I get paid on the 28th so then
  2026-11-28: i'll pay on the 28th when i get paid | sat morning
  2026-11-29: sunady
  2026-11-30: eom | by eom | end of the month | end of month pls | month end | early next week
  2026-11-30: give me 5 days | the coming monday | on the 30th | 30/11 | when I get paid on the 30th
  2026-11-30: friday... actually make it monday | in 3 business days | last working day of the month
  2026-11-30: last day of the month | novemeber 30 | 3/4 of it on monday | first thing monday | mon
  2026-11-30: on monday 30 | till mon
  2026-11-30 2026-12-01: monday or tuesday
  2026-12-01: this coming tuesday | the first of the month | 1st of dec | on the 1st | on the first
  2026-12-01: first working day of december | start of december | beginning of next month | early december
  2026-12-01: teusday
  2026-12-02: I'll pay on wednesday | mid next week | in a week | in a week's time | another week please
  2026-12-02: i need one more week | 5 working days | wensday | wednsday
  2026-12-03: decmber 3 | how about the 3rd? | would the 3rd work?
  2026-12-03 2026-12-04: 3rd or 4th
  2026-12-04: nxt fri | next friday | end of next week | late next week | a week from friday
  2026-12-04: week on friday | friday week | a week on Friday | first friday of december
  2026-12-04: 2 fridays from now
  2026-12-05: next weekend | within the next 10 days | 10 days from now | dec 5 | 5 dec | dec5
  2026-12-05: 5th december | december the 5th | Dec. 5th | the 5th of december | 2026-12-05
  2026-12-05: i'll pay on teh 5th
  2026-12-07: monday week | the monday after next
  2026-12-08: between the 5th and the 8th | from the 5th to the 8th
  2026-12-09: fortnight | in a fortnight | in 2 wks | in 2 weeks | in 2weeks | 2 weeks | two weeks time
  2026-12-09: in a couple of weeks
  2026-12-10: til the 10th
  2026-12-11: two weeks from friday
  2026-12-15: the 15th | 15th | by the 15th pls | 15th of next month | the fifteenth
  2026-12-15: halfway through december | mid december | mid month | no the 15th | no, the 15th
  2026-12-20: the 20 works | make it the 20 | make it 20th
  2026-12-24: christmas eve
  2026-12-25: the last friday of december | before christmas | in a month | a month from now
  2026-12-31: end of next month | 31st | new years eve
  2027-01-01: by new year
  2027-01-09: in a month and a half
  2027-02-03: febuary 3rd
  none: on the 15th of this month | feb 30 | 31 november | 31st of november | 30th feb | payday | on payday
  none: when i get paid | after the 15th | sometime after friday | not before friday | soon | next week
  none: next month | sometime next week | in a few days | in a few weeks | in 2 or 3 days | in 3-4 days
  none: a week or so | a week or two | idk | not sure yet | after christmas | january | in january
  none: on fridays | every friday | every 2nd friday | last friday | yesterday | 3 days ago
  none: 3 weeks overdue | i can't pay friday | i won't have it by friday | not friday | i never said friday
  none: i didn't say the 15th | who said friday? | why friday? | as soon as i can | asap | in the morning
  none: I may pay 20 then | in 10
`);

/** Whole answers to a reminder: a promise, what was paid already, or nothing that anyone is held to. */
const REMINDED = tableOf(`
  2026-11-20: i paid on friday | sent it on the 20th
  2026-11-23: already paid on monday!!
  2026-11-24: paid last tuesday | I paid this yesterday
  2026-11-25: transferring tonight | just about to pay now | will pay later today
  2026-11-26: the cheque will clear on thursday
  2026-11-27: Hi, sorry, I'll sort this out on Friday | I can do friday
  2026-11-27: my wages come in on friday, I'll pay then | will be paid on friday
  2026-11-27: I get paid friday, can i pay then | give me till friday pls | I can't pay until friday
  2026-11-27: 50 a week starting friday | ok will do friday x | will settle up come friday
  2026-11-27: Friday without fail
  2026-11-27 2026-12-11: i will pay half on friday and half on the 11th
  2026-11-30: money lands on the 30th, will pay then | you'll have it by monday | expect it monday
  2026-11-30: would it be possible to pay at the end of the month? | I'm away til sunday, will do it monday
  2026-11-30: not gonna happen friday, more like monday | friday's no good, monday?
  2026-11-30: i will pay it all in one go on monday the 30th
  2026-12-01: I should have the money by tuesday | it'll be with you by the 1st | can't pay til the 1st
  2026-12-01: I'll pay £50 on the 1st
  2026-12-03: can i pay on the 3rd instead?
  2026-12-04: is it ok if i pay next friday?
  2026-12-05: need till the 5th | my rent is due on the 1st so i'll pay on the 5th | on or before the 5th
  2026-12-05: no later than december 5 | 5th at the latest
  2026-12-07: the week of the 7th
  2026-12-10: can you wait until the 10th
  2026-12-12: UC comes in on the 12th so i'll pay then
  none: lost my job on monday | my surgery is on the 3rd | when is it due, the 15th? | is it due friday?
  none: call me on friday | text me tomorrow | don't text me on sundays | I work monday to friday
  none: don't call before 9 | my mum died last friday | my birthday is on the 5th
  none: i've been ill since monday | i told you on monday i'd pay | you said friday
  none: i promised nothing for friday | i cannot pay before the 10th | I won't be able to pay on friday
  none: i get paid weekly on fridays | i could do 20 every friday | Today is a bad day | what a day
  none: I have 2 kids and 3 jobs | let me check and get back to you tomorrow | I'll let you know by friday
  none: i'll call you tomorrow | can't talk right now | i have no money right now | not now | I'll pay later
  none: later | my benefits come in every 2nd tuesday
`);

describe('days in English', () => {
  it.each(WHEN)('%s in answer to "when?": %s', (days, text) => {
    expect(daysOf(text, 'en', 'asked_when')).toBe(days);
  });

  it.each(REMINDED)('%s in answer to a reminder: %s', (days, text) => {
    expect(daysOf(text, 'en', 'reminder_overdue')).toBe(days);
  });
});
