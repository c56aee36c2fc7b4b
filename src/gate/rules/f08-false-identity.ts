import type { PhraseRule } from '../phrase-rule.ts';

/**
 * Posing as a lawyer, police, court, bailiff, government, credit bureau, or staff of another house.
 *
 * Source: 15 USC 1692e(1), (3), (14) and (16); FCA CONC 7.11; Administration of Justice Act 1970 s.40(1)(c).
 */
export const falseIdentity: PhraseRule = {
  id: 'F08.false_identity',
  reason: 'This claims an office or an affiliation that the writer does not have.',
  suggestion: "Say who you are: the creditor's own name and nothing more.",
  reject: {
    en: [
      'this is|am|are|it_is ~5 attorney|lawyer|lawyers|solicitor*|barrister|judge|bailiff*|sheriff|detective|officer|sergeant|inspector|police|court|magistrate|prosecutor|marshal|notary|credit_bureau|bureau|tax|revenue|irs|hmrc|central_bank|ministry|government|federal|state|county|treasury|interpol|fbi|enforcement|ombudsman|regulator|commissioner|fraud_team|fraud_department|legal_department|legal_office|law_firm|law_office|attorneys|registry|immigration|financial_conduct|social_security|credit_agency|rating_agency|security_department',
      'i|we ~3 write|writing|calling|call|speak|speaking|act|acting|represent|message|messaging|contacting|work|working|partner|partnered|affiliated|authorised|authorized|appointed|licensed|empowered|accredited|mandated|commissioned|instructed ~6 court|police|government|state|central_bank|ministry|law_firm|sheriff|attorney|district|bureau|tax|authority|authorities|federal|regulator|county|tribunal|treasury|judge|prosecutor|solicitor*|lawyers|attorneys|interpol|attorney_general|legal_office|fca|cfpb',
      'on behalf of ~4 court|police|government|state|central_bank|ministry|bureau|authority|regulator|law_firm|attorney|tribunal|judge|sheriff|treasury',
      'i|we|this|calling|writing|speaking|message|here|team ~3 from ~3 law_firm|legal_office|police|court|sheriff*|central_bank|tax_office|credit_bureau|ministry|government|fraud_team|fraud_department|your_bank|prosecutor*|district_attorney|attorney_general|legal_department|bureau|federal|visa|mastercard|paypal|social_security|cyber',
      'partners|agents|officers|part|arm|division|branch|affiliate|affiliated|member|delegate of|with|for ~4 central_bank|government|police|court|ministry|bureau|authority|state|treasury|regulator|federal',
      'government|state|court|police|federal|regulator|central_bank|court-appointed|government-backed|ministry approved|backed|agency|appointed|agent|partner|official|authorised|authorized|certified|endorsed|sanctioned',
      'badge|warrant_card|badge_number|bar_number',
      'i ~1 am ~3 attorney|lawyer|officer|judge|sheriff|detective',
      'enforcement|investigation|investigations|prosecution division|unit|office|officer|department|bureau|agency',
      'we ~1 decide|control|manage|handle|run ~2 your ~1 score|credit',
      'law_firm|legal_practice|solicitors_firm|court|office_of_the_sheriff|attorneys ~2 represent*|act*|instruct*|retain*',
      'our ~1 law|legal ~1 firm|practice|chambers',
      'represent*|act*|speak* ~1 for ~1 the ~2 creditor|federal|central|state|court|government|police|treasury|reserve',
      'badge ~2 #',
      '@authority ~4 asked|instructed|appointed|authorised|authorized|hired|engaged|tasked|ordered|mandated us|me|our',
      'as|acting ~1 an|a officer|agent|official|representative|member of ~1 the ~1 court|state|government|law|police',
      'officer of the court',
      'representative|arm|branch|division|agent|agents|delegate|partner|side|wing|office ~1 of|for ~2 @authority',
      'legal arm',
    ],
    es: [
      'soy|somos|le_escribe|le_habla|habla|les_habla|le_saluda|escribe|de_parte|le_contacta|es|aquí ~5 licenciado|licenciada|abogado*|abogada|juez|jueza|juzgado|policía|oficial|comisario|inspector*|detective|fiscal|fiscalía|notario|notaría|actuario|alguacil|tribunal|buró|buro|hacienda|sat|banco_central|ministerio|gobierno|procuraduría|procurador|agente_judicial|bufete|despacho|superintendencia|ejecutor|condusef|profeco|central_de_riesgo|comisión_nacional|seguridad_social|magistrado|oficina_jurídica|departamento_de_fraudes|datacrédito',
      'en nombre|representación|nombre_y_representación ~2 de|del ~4 juzgado|gobierno|policía|tribunal|banco_central|ministerio|fiscalía|estado|hacienda|bufete|buró',
      'trabajo|trabajamos|colaboramos|actuamos|autorizad*|facultad*|asociad*|socios|convenio|parte ~4 policía|juzgado|gobierno|tribunal|banco_central|ministerio|fiscalía|estado|hacienda|buró|autoridad*',
      'departamento|área|unidad|división|oficina ~2 de_fraudes|ejecución|judicial|investigación|investigaciones|embargos|delitos',
      'decidimos|controlamos|manejamos ~3 puntaje|historial|score|calificación',
      'hablo|le_hablo|llamo|le_llamo|escribo|le_escribo|escribimos|llamamos|contacto|contactamos|mensaje|comunicamos ~3 de|del|desde|parte ~3 juzgado|policía|tribunal|fiscalía|hacienda|banco_central|ministerio|bufete|despacho|buró|gobierno|notaría',
      'soy|somos ~2 inspector|comandante|oficial|agente_judicial|agente_de_policía|licenciado|abogado*|juez|fiscal|notario|actuario',
      '@authority ~2 nos|me ~2 encarg*|autoriz*|pid*|design*|contrat*|orden*|envi*',
      'representante|representantes|en_nombre|de_parte|agente|delegado|delegada|brazo ~2 de|del ~2 @authority',
    ],
    zh: [
      '我是|我们是|这里是|这边是|本人是|我这里是|我这边是|我系|我来自|我们来自|是 ~8 公安|警察|民警|警官|法院|法官|检察|律师|律所|律师事务所|经侦|派出所|司法|执行局|政府|央行|人民银行|银保监|征信中心|税务|法务|书记员|执法|仲裁|银监|街道办|社保局|工商|国家|纪委|网安|反诈|公证处|调解中心|法律|监管|客服中心公安',
      '受 ~4 法院|公安|政府|央行|银保监|司法 ~2 委托|委派|授权',
      '法院|公安|政府|央行|银保监|司法|国家|征信中心|监管 ~3 授权|委托|指定|合作|合作单位|特派|直属|下属|认可',
      '代表 ~4 法院|公安|政府|央行|司法|检察|国家|人民银行',
      '征信 ~3 我们|我 ~2 说了算|决定|管',
      '我们 ~2 决定|管|控制 ~4 征信|信用分',
      '律师|警官|法官|检察官|警员|队长|书记员 ~1 正式|通知你|通知您|来电|受理',
      '@authority ~2 委托|授权|指派|安排|要求|派 ~2 我们|我司|本公司|我|我来',
      '代表|受托|奉 ~2 @authority',
      '@authority ~1 的 ~1 人|工作人员|代表|专员',
      '来自|发自 ~3 @authority|市公安局|公安局',
    ],
  },
};
