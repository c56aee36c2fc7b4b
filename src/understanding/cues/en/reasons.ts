import type { Cue } from '../cue.ts';

/** Why somebody cannot pay, in English. */
export const ENGLISH_REASONS: readonly Cue[] = [
  { says: 'reason:job_loss', weight: 0.9, phrases: ['<lost_job>'] },
  {
    says: 'reason:reduced_income',
    weight: 0.85,
    phrases: [
      '(hours|shifts|pay|wages|salary|income|overtime) (has|have|got|were|was|been|is|are|being)? (been|being)? (cut|reduced|dropped|slashed|halved|down|decreased|less|lower)',
      '(cut|reduced|slashed|dropped|halved|lowered) (my|our) (hours|shifts|pay|wages|salary|income)',
      '(pay cut|part time now|less work|fewer (hours|shifts)|maternity|zero hours|lost (my|our) overtime|sick pay|on benefits|less money coming)',
    ],
  },
  {
    says: 'reason:family',
    weight: 0.7,
    phrases: [
      '(family|child|childcare|kids) (emergency|problem|problems|issues|matter|matters|crisis|support|care)',
      '(new baby|newborn|pregnant|expecting a baby|child support|had a baby|school fees|tuition)',
      '(support|supporting|look after|looking after|take care of|help|care for|caring for) (my|our) (mother|father|parents|family|brother|sister|son|daughter|kids|children)',
    ],
  },
  {
    says: 'reason:separation',
    weight: 0.9,
    phrases: [
      '(divorce|divorcing|divorced|separated|separating|separation|split up|splitting up|broke up|(husband|wife|partner|spouse) (left|walked out|moved out))',
    ],
  },
  {
    says: 'reason:unexpected_expense',
    weight: 0.8,
    phrases: [
      '(unexpected|sudden|surprise|unforeseen|emergency|huge|big) (\\S+ )?(expense|expenses|bill|bills|cost|costs|repair|repairs)',
      '(car|van|truck|boiler|roof|fridge|furnace|washing machine|heating|cooker|laptop|plumbing) ~ (broke|broken|died|packed in|repair|repairs|fix|fixed|stolen|leak|failed|replace|replaced|conked)',
      '(vet|dentist|dental|garage|mechanic|repair) (bill|bills|costs?|fees)',
    ],
  },
  {
    says: 'reason:late_pay',
    weight: 0.85,
    phrases: [
      '(salary|wages|wage|paycheck|pay|pension|benefits|benefit|commission|bonus|money) (is|has|have|are|was|were|did|still|does|will) (been|not|is|still)? (been|come|be|yet)? (late|delayed|not|held|arrived|come|postponed|landed|frozen|here|paid)',
      '(boss|employer|company|client|clients|customer|customers|work|job) (has|have|is|are|did|do|does|still)? (not|still|owes|late|owe|has)? (paid|pay|paying|late|owes|owe|payed) (me|us|my|with)?',
      '(not|have not|still not|waiting to) (yet|be|been|got|gotten)? (been)? paid (yet|my|for|by)?',
      '(waiting|wait) (for|on|until|till) (my|a|the|payday|our) (salary|wages|wage|pay|paycheck|pension|benefits|client|clients|payment|customer|tax refund|refund|insurance|bonus|commission|money|first|next)?',
      '(when|until|till|once|after|as soon as) (i get|i am|my (salary|wages|pay|paycheck)) (paid|comes|arrives|is)?',
    ],
  },
  {
    says: 'reason:business',
    weight: 0.85,
    phrases: [
      '(my|our|the) (business|company|shop|restaurant|store|firm|cafe|salon|startup|sales|trade) (is|has|was|had|have|are|went|been|closed|shut|not|did|does)',
      '(business|sales|orders|trade) (is|are|has been|have been|was|been) (slow|bad|down|quiet|dead|poor|failing|terrible)',
      '(self employed|freelancer|freelance|contractor) ~ (no|not|without|slow|work|clients)',
      '(no|lost|fewer) (customers|clients|orders|sales)',
      'cash flow',
    ],
  },
];
