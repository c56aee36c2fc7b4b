import { spoken, type DayTalk } from './talk.ts';

/** Of these a customer may say that they come, go or are due without naming another matter than the payment. */
const MONEY =
  'money|wages?|pay|salary|paycheck|check|cheque|payment|payments|balance|rest|bonus|refund|transfer|wire|batch|remainder|full|half|other|first|second|bank|direct|standing|debit|invoice|bill|loan|instalment|installment|deposit|funds|cash|whole|amount|lot|payroll|next|last|benefits?|social|disability|pension|ss|ssi|ssdi|tax|stimulus|commission|income|universal|child|student|money.s|dd|uc';

export const ENGLISH_DAY_TALK: DayTalk = {
  event: spoken(
    'surgery | operation | operating | hospital | chemo | treatment | radiotherapy | diagnosed | accident | wisdom tooth | scan | dentist | doctor | vet',
    'birthday | bday | born | wedding | funeral | cremat\\S* | burying | anniversary | christening | baptism | party | graduate | graduation | prom | weather | match | game | concert | recital | holiday in | bank holiday | happy | eighteen | turns? | turned | turned \\d+ | died | passed | nan is',
    'interview | started | start work | begin work | starting work | new job | i work | working(?! days?) | lost | lose | fired | laid | exam | meeting | court | hearing | appointment | divorce | mot | viewing | moving out | moving house',
    'travel | flight | moved | left | arrived | order | (?<!(?:bank|banks|branch|office|store|shop) )opens? | closed | closes | shut | busy | (?<!(?:funds|money|cash) )available | rent | signed | borrowed | took out | since | broke down | broken',
    'received your | got your | message | texted | called | phoned | rang | letter | (?:call|ring|phone|text|message|email|contact|write|write to|chase) me | thank god | remind | reminder | ask me | agent | colleague | let you know | get back | (?:call|ring|message|text|email|phone|update|tell|ask|speak to|talk to) you | talk | speak',
    '(?:christmas|xmas|easter|thanksgiving) (?:coming|presents|shopping|around) | due | meant to be | supposed to be | was it | was not it | wasnt it | isnt it | is not it | is it not | bad day | (?<!right |straight )away',
    '(?:i|we|they|he|she) (?:returned|bought|sold|saw|went|had|was|were|broke|fell|spoke|wrote|ran|met|cancelled|canceled|reported|emailed|bounced|asked|ordered|applied)',
  ),
  past: spoken(
    'went (?:out|off|in|through) | you(?: guys)? got | (?:wired|venmod|cashapped|zelled|posted|mailed|cleared) (?:it|that|yall|you|on) | came (?:in|out) | left my account | buried | walked out',
    'only just (?:reading|seeing|saw|got) | (?:had|got) (?:the|a) (?:flu|cold|covid|fever|baby|accident)',
  ),
  paying: spoken(
    'pay | paid | paying | payment | send | sending | transfer | settle | clear | deposit | wire\\S* | remit\\S* | zelle | cashapp | venmo | paypal | cover | catch up | square | knock | chuck | bung | ping | (?:take|run|charge|try) (?:it|my|the)',
    'do it | get it | put me | have it | have the | sort | doing it | make it | take it | it will go | it goes | will go | go(?:es|ing)? out | (?:it is|it|money|payment) coming | included | you(?: will)? get',
    'money | cash | rest | half | remaining | balance | full | first | second | another | other | payday | wages | salary | paycheck | due date',
    'until | till | by | before | extension | extend | postpone | move | push | works | change it | instead | better | promise | latest',
  ),
  commits: spoken(
    '(?:about to|going to|will|ill|shall|let me) (?:just |all |def |definitely |probably |try and |try to )*(?:pay|pop in|send|transfer|do it|sort|settle|wire|drop it|drop by|bring it|go (?:down )?(?:in)?to the (?:bank|branch|post office|store|shop|atm)|clear|have it|get it|get this|zelle|venmo)',
    '(?:will|going to|ill|shall) (?:just |all |def |definitely |probably |try and |try to |be )*(?!(?:let|tell|call|ring|text|message|email|ask|know|see|check|look|think|mention|discuss|confirm|need|miss|lose|sign|return|report)(?:ing)? )\\S+ (?:it|this|that|ya|you|yours|the (?:money|payment|rest|balance|lot|cash|transfer|other half)|what i owe)',
    'put me (?:down|in) | (?:it|this|that|bill) (?:is )?(?:getting|being) paid | (?:it is|its|is|are) (?:all )?your | (?:it|that|they|payment|money) (?:will|shall) (?:be|go|come) | itll (?:be|go) | (?:that is|is|thats) when (?:i|it|we|you|the (?:money|payment|wire|transfer|check|cheque)) (?:will|can|get|goes)',
  ),
  arrives: spoken(
    'arrive | land | comes? (?:in|through) | goes? (?:in|out|through) | waiting | expecting | get paid | payday',
  ),
  payday: spoken(
    'get paid | gets paid | getting paid | being paid | pay ?day | pay day | wages | salary | pay me | paycheck | payroll | my pay',
  ),
  besides: new RegExp(
    `(?:(?<![^ ])(?:my|our|his|her|their) (?!${MONEY})\\S+'s (?:\\S+ ){1,3}|^ ?(?:am |i am )?(?:back|away|off|out|working|busy) (?:\\S+ ){0,3}|(?<![^ ])(?:(?:my|our|his|her|their|the) (?!${MONEY})\\S+ (?:(?!${MONEY})\\S+ )?(?:is|starts|ends|gets|turns|has|goes|leaves|opens|closes|was|are|were|finishes|needs|(?!pays|sends|transfers|settles|covers|lends|clears)\\S{2,}s)(?: up| out| over| off)? (?:on |off |due |this |next |until |till |back |over |round |\\d+ )*|(?:he|she|they) (?:is|are|gets|get|has|have|comes|come|starts|start|leaves|leave|goes|go|turns)(?: \\S+){0,4} |(?<!(?:can|could|should|if|may) )i (?:start|leave|fly|finish|move|see the|work|have (?:a|an|my|to)|am (?:off|away|in|at|out|back|having|going (?:to (?:the|my|see)|in|into|for)))(?: \\S+){0,4} (?:on |this |next |until |till )?))$`,
  ),
  otherDebts: /(?<![^ ])(?:rent|mortgage|car note|car payment|child support) (?!free)/,
  afterwards: spoken(
    'then | so | after | rest | full | lot | (?:same|that|the) day | when i | there and then',
  ),
  sameDay: spoken('then | (?:same|that|the) day | (?:that is|thats) when | there and then | straight after'),
  filler:
    /^(?:yes|ok|sure|maybe|probably|please|thanks|by|on|at|the|latest|for|me|works?|i|we|think|will|do|can|could|is|it|fine|good|then|so|hopefully|definitely|try|you|hi|hello|sorry|around|about|or|and|half|rest|promise|would|be|great|better|suits|should|possible|before|until|till|come|without|fail|sharp|no|not|later|than|make|say|sir|mate|how|what|def|this|that|one|x|pm|am|again|all|tops|very|most|likely|guaranteed|ready|am|in|of|to|too|just|up|done|now|honest|mean|meant|earliest|looking|like|going|aiming|realistically|prob|aim|end|if|thing|first|safe|guess|any|chance|morning|lunch|lunchtime|night|evening|[,.!?]|\d+(?:pm|am)?)$/,
  waits:
    /(?<![^ ])(?:wait|give|hold|extend|extension|push|move|need|pay|paying|payment|not|cant|time|let me|leave it|bear|patience|patient|have (?:me )?until|postpone|delay|defer|instead|can|could|would|only|paid) /,
  provided:
    /(?<![^ ])(?:if|unless|provided|as long as|assuming|depends|depending) (?!(?:that is |thats |its |it is |you |i (?:pay|do|send|may|can|could)|possible|ok|all goes|poss))/,
  paid: {
    done: /^(?:already |just |all |been and )*(?:paid|sent|transferred|wired|deposited|settled|cleared|posted|zelled|venmoed|mailed|paypaled|done it|went (?:out|through|off)|came out|left (?:my|our|the) account)(?= )|(?<![^ ])(?:(?:i|we|he|she|they|ive|weve|husband|wife|mum|mom|dad|mother|father|son|daughter|brother|sister|bank|it|that|this|payment|money|which|have|has|had|was|were|been|got|already|just|and) )(?:\S+ )?(?:paid|sent|transferred|wired|deposited|settled|cleared|posted|mailed|remitted|zelled|venmod|venmoed|cashapped|paypaled|paypalled|went (?:out|through|off)|came out|left (?:my|our|the) account|taken|debited|charged|done|made|put (?:it|the money) (?:in|through)|dropped (?:it|the|a) (?:\S+ )?(?:off|in))(?= )|(?<![^ ])you (?:guys |lot |people )?(?:got|took|charged|debited|received|cashed) |(?<![^ ])(?:already|just) (?:took|taken|charged|debited|paid|sent) /,
    paying:
      /(?<![^ ])(?:pai?d|sent|send|transfer\S*|wired?|deposit\S*|settled|cleared|payment|money|went (?:out|through)|came out|debited|charged|taken|took|receipt|cheque|check|online|over the phone) /,
    not: /(?<![^ ])(?:why|how come|not|never|no|supposed|should|being|be|get|gets|getting|count on|meant|forgot\S*|missed|due|could|would|wanted|tried|trying|going to|was to|get paid|got paid|you (?:said|told|wrote|called|sent)|if|when i|until|without|failed|bounced|declined|message|letter|reminder|text|email|late|lost|overdue|paid me|(?:am|are) paid|sacked|laid|will|ill|can) /,
  },
  denied: {
    left: /(?:^| )(?:(?:not|never|no) (?:(?:\S+ ){0,2}(?:say|said|saying|promise|promised|agree|agreed|mean|meant|told) (?:\S+ ){0,6})?|(?:forget|ignore|scrap|scratch|cancel|never mind|nevermind|nvm|disregard) (?!that |it )(?:\S+ ){0,5}|(?:who (?:said|told)(?: you| u| me)?|when did i (?:say|promise|agree to)|why|(?:except|apart from|other than|anything but|any day but|besides|instead of|rather than|neither|nor)(?: for| on)?|(?:you|they|he|she|it|(?:the|your|a) \S+) (?:said|promised me|gave me|says|say|told me|wrote|mentioned)|i (?:told|asked|messaged|emailed|rang|called|texted)(?: \S+){0,2}?|nothing) )(?:on |by |this |until |for |the |really |actually |before |possible |about )*$|(?:^| )(?:not|never) (?:take|run|charge|debit|draw|pull) (?:\S+ ){0,2}(?:on |this |the )*$|(?:^| )(?:not|never) (?:do|make|manage|pay|have it|afford it|sure about|able to(?: do| pay| make)?) (?:it |this )?(?:on |by |this |for |the |before )*$/,
    right:
      /^ (?:(?:is|was|does|do|will|would|might) not |(?:is )?impossible|is (?:no good|too (?:soon|early|tight)|off)(?= )|[?,.] (?:no chance|no way|not a chance|not happening)|[?] (?:i thought|since when|really)|(?:fell|falls) through|no good|not (?:good|possible|gonna|going)|(?:wo|ca)nt )/,
    correction:
      /^(?:(?:oh|sorry|no|well|wait|scratch|that|it|actually|hang|on) )*no (?:(?:on|by|for) )?(?:the |this )?$/,
    retracted:
      /^(?: maybe)?(?: [.,])* (?:no wait|wait no|no hang on|hang on no|actually no|no actually|scratch that|no sorry|sorry no|oh wait|no hold on|nope) /,
    asked:
      /^(?:(?:so|and|but|hi|hello|ok|sorry|just) )*(?:(?:why|how come|what (?:is|was|are)) |(?:do|does|did|is|are|was|were|has|have|when|what|how|which|who) (?!(?:it|that|this)? ?(?:be )?(?:ok|fine|alright|possible|good|a problem|acceptable)|(?:i|we) |(?:it|that|this) (?:matter|work)|\S+ (?:ok|fine|work|suit|good|do|alright))(?!.* (?:i|we) (?:can |could |just )?(?:pay|send|do|settle|transfer|make|come|drop)))/,
    said: /(?:^| )(?:said|told you|promised|agreed|was going to be|had down|meant to say|was (?:going to|gonna) (?:pay|send|do|settle)) (?:it |you |on |by |for |the |was |would be )*$/,
    until: /(?<![^ ])(?:until|till) (?:the |next )?$/,
    onlyThen: undefined,
  },
};
