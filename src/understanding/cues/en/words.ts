import type { WordClasses } from '../cue.ts';

/** Word classes of the English phrases. */
export const ENGLISH_CLASSES: WordClasses = {
  i: 'i|we|i just|we just|i also|me and my [a-z]+|my [a-z]+ and i',
  adv: 'definitely|just|also|probably|then|only|really|surely|certainly|gladly|still|please|maybe|perhaps|hopefully|only|even|honestly|now|at least|for sure',
  will: 'will|shall|(?:am|are) (?:going|planning|hoping|willing|happy|aiming|looking|ready|able) to|plan to|intend to|hope to|promise to|aim to|swear to|want to|would like to|(?:will|should|would|might|may) be able to|(?:will )?try to|will (?:do|try) my best to|can|could|would|may|might|should|need to|will have to|have to',
  pay: 'pay|repay|settle|clear|send|transfer|deposit|wire|submit|remit|mail|drop off|pay off|pay up|pay it off|pay back|pay you|pay you back|cover|(?:make|do|get|put|send|schedule|set up|process|complete) (?:a|the|my|this|that|one|another|full|part|partial|that) (?:full |partial |whole )?(?:payment|transfer|instalment|installment|deposit|bank transfer|wire)|get (?:it|this|that|you|the money|everything|them) (?:paid|done|sorted|settled|sent|cleared|paid off)|sort (?:it|this|that|everything)(?: out)?|take care of (?:it|this|that)|(?:have|get|bring|send|find) (?:it|the money|your money|the cash|the funds|the rest|the payment|the full amount|all of it|you the money|you it|the balance)|catch up|come up with (?:it|the money)|do (?:it|that|the payment|so)|make it right|square up|bring (?:it|the account|my account) (?:current|up to date)|pay(?:ing)? (?:it|this|that)',
  debt: 'it|this|that|debt|loan|balance|bill|invoice|payment|instalment|installment|account|amount|everything|what i owe|arrears|money|one|rest|remainder',
  sum: '(?:\\$ ?|£ ?|€ ?)?\\d\\S*|(?:a |one |two |three |four |five )?hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: five)?|half|[$£€] \\d\\S*',
  lawyer:
    'lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|legal team|legal counsel|legal representative|legal rep|law firm|counsel',
  adviser:
    'debt adviser|debt advisor|debt counsellor|debt counselor|credit counsellor|credit counselor|debt charity|stepchange|step change|payplan|national debtline|citizens advice|debt management company|debt management plan|debt management|debt settlement company|financial adviser|financial advisor|money adviser|money advisor|power of attorney|legal aid',
  human:
    'person|human|human being|real person|real human|live agent|live person|agent|operator|representative|rep|manager|supervisor|adviser|advisor|someone|somebody|anyone|staff member|member of staff|colleague|employee|case worker|your boss|your team|real agent|customer service|customer support|someone real|people|an actual person',
  relative:
    'husband|wife|spouse|partner|mother|father|parents|parent|son|daughter|child|baby|kid|brother|sister|sibling|grandmother|grandfather|grandma|grandpa|granny|nan|nana|gran|grandad|uncle|aunt|auntie|cousin|nephew|niece|fiance|fiancee|girlfriend|boyfriend|best friend|friend|mother in law|father in law|step(?:mother|father)|twin|little (?:boy|girl)|family member|loved one|ex|ex husband|ex wife',
  contacting:
    'contacting|messaging|texting|writing|calling|emailing|e mailing|bothering|harassing|ringing|phoning|sending|pestering|hassling|spamming|chasing|hounding|bugging|pinging|disturbing|reminding|stalking|reaching out|nagging|badgering|annoying|hitting me up|blowing up|whatsapping|notifying|contact|messages|texts|calls|reminders|communication|communications|correspondence',
  contact:
    'contact|message|text|write|write to|call|email|e mail|bother|ring|phone|disturb|harass|bug|spam|chase|pester|send|reach out to|talk to|reply to|remind|notify|hassle|annoy|get in touch with',
  lost_job:
    'lost (?:my|our|his|her|the) (?:\\S+ )?(?:job|jobs|position|work|contract|main client|income|business)|(?:been|was|got|were|being|getting|am|have been) (?:laid off|let go|fired|sacked|made redundant|dismissed|terminated|furloughed|axed|canned)|laid off|made redundant|got let go|(?:been )?unemployed|out of work|between jobs|out of a job|jobless|redundancy|redundant|no (?:longer )?(?:have a |a )?job|no (?:job|work)|do not have (?:a |any )?(?:job|work)|lost work|(?:am|im|i have|been|currently|still|is|are) not (?:been )?working(?: right now| at the moment| anymore| any more| currently)?|lost employment|(?:company|factory|shop|store|restaurant|plant|office|workplace|employer) (?:closed|shut|went under|went bust|folded|shut down|closed down)(?: down)?|fired me|let me go|sacked me|laid me off',
  laugh:
    '(?:ha){2,}h?|(?:he){2,}|lol|lolz|lmao|lmfao|rofl|jk|xd|just kidding|only kidding|am joking|only joking|just joking',
  fiction:
    'film|films|movie|movies|series|episode|sitcom|soap|netflix|novel|novels|lyrics|podcast|documentary|drama|video game|telly|tv|musical|comic|essay|dissertation|crossword|murder mystery|squad|a song|the song|a game|the game|this game|the news|book club|my book|a book|the book|page turner|cosplay|monopoly',
  pet: 'dog|cat|hamster|goldfish|puppy|kitten|rabbit|parrot|budgie|horse|pony|goat|cow|sheep|hen|chicken|tortoise|guinea pig|gerbil|bearded dragon|fish',
  ward: "hospital|hospice|ward|icu|a and e|clinic|cancer|oncology|chemo|dialysis|intensive care|dementia|care home|prison|jail|women's shelter|women's refuge|refuge|shelter|rehab|addiction|addictions|gambling|funeral|funerals|funeral home|crematorium|mental health|psychiatric|bankruptcy|bankruptcy court|insolvency|transplant|organ|stroke unit|heart|domestic violence|domestic abuse|disability|homeless|food bank|debt charity",
  acquaintance:
    'neighbour|neighbor|neighbours|neighbors|colleague|coworker|workmate|classmate|client|clients|customer|tenant|landlord|landlady|teacher|boss|manager|hairdresser|builder|plumber|lodger|flatmate|singer|actor|actress|footballer|player|king|queen|president|team|celebrity|guy|bloke|supplier|employer',
  paid_thing:
    '(?:debt|loan|balance|bill|invoice|payment|instalment|installment|account|amount|arrears|money|rest|remainder|full|whole|card|minimum|total|first|second|third|last|final|deposit|sum|outstanding|one|other|lot|half|quarter|fee|fees|charge|charges|interest|same|month|due|guy|man|lad|fella|bloke|chap|boy|lady|woman|girl|morning|day|night|week|evening|afternoon|weekend|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday|agent|collector|cashier|rep|court|bailiff|bailiffs|bank|branch|shop|store|office|company|app|website|link|lender|finance|credit|share|part)s?',
  child_age: 'seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
};
