/** Words that customers write about debts, dates and lives: the target of typo correction, and look-alikes that must stay as they are. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `pay paid paying payment payments repay repayment repaid payoff payday paycheck paycheque settle settled settlement
  transfer transferred transferring transaction deposit deposited direct debit credit account balance amount amounts
  money bank banking statement receipt proof reference confirm confirmed confirmation invoice invoices bill bills loan
  loans lender borrow borrowed borrower owing owed owes debt debts arrears overdue interest charge charged charges change
  changed penalty monthly weekly fortnight fortnightly weekend week weeks month months instalment instalments installment
  installments arrangement arrange arranged agreement agree agreed offer offers offered option options plan plans planned
  split spread reduce reduced smaller afford affordable possible maximum minimum nothing something anything everything
  tomorrow today tonight yesterday morning afternoon evening monday tuesday wednesday thursday friday saturday sunday
  january february march april august september october november december first second third fourth fifth
  until before after around about later latest already again never please thanks thank sorry hello wages salary income
  benefits universal furlough redundant redundancy unemployed unemployment employer employed employment laid fired
  dismissed hours business company closed customers sickness illness hospital hospitalised hospitalized surgery operation
  cancer chemo chemotherapy treatment doctor medical disease disability disabled depression depressed anxiety mental
  health stroke heart attack diagnosed terminal accident injured divorce divorced separated separation husband father
  mother brother sister partner daughter children child family funeral passed death deceased widow widowed estate executor
  lawyer lawyers layer solicitor attorney represented representative adviser advisor counselor stepchange charity citizens
  advice bankrupt bankruptcy insolvent insolvency chapter trustee court legal action illegal police fraud fraudulent scam
  scammer identity stolen theft someone somebody person people human agent manager supervisor representative speak
  speaking talking contact contacting contacted message messages messaging stopped stopping harass harassing harassment
  harassed remove removed delete unsubscribe number wrong mistake mistaken recognise recognize dispute disputed disputing
  disagree incorrect complaint complain ombudsman regulator report reported refuse refusing ignore ignoring threaten
  threatening suicide suicidal killing myself alone anymore violence abusive abuse controls hitting beating afraid scared
  emergency ambulance fire flood flooded earthquake hurricane storm disaster language spanish english chinese mandarin
  email phone telephone whatsapp telegram working works would could should shall might really because though thought
  think thing things there their where which while whole other others mouth mouths money honey later latter leave leaving
  learn learning loved loves lived lives lover moved mother bother matter better letter letters price prices place places
  please pleased planet plane plant paint pain painful right night might light weight height eight eighty eighteen
  twenty thirty forty fourty fifty sixty seventy ninety hundred thousand three seven eleven twelve thirteen fourteen
  fifteen sixteen seventeen nineteen million dollars pounds euros pence cents bucks quid grand friend friends friendly
  month's house housing rent rental mortgage kitchen broken repair repairs school fees fuel energy electric heating food
  groceries living choose choosing between either neither without within would've sent send sending click website online
  portal cards debit expired update updated details difficult difficulty struggling struggle struggles situation
  hardship trouble temporary temporarily extension extend extended postpone delay delayed skipped pause break holiday
  breathing space moratorium gambling addiction addicted tenner fiver coming upcoming christmas thanksgiving easter beginning middle prison jail custody deployed deployment military active`.split(
    /\s+/,
  ),
);
