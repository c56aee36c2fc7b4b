import type { PhraseRule } from '../phrase-rule.ts';

/**
 * Words dressed as a court paper or an official document.
 *
 * Source: 15 USC 1692e(9), (13) and (15); FCA CONC 7.11.3R; Administration of Justice Act 1970 s.40(1)(d).
 */
export const simulatedProcess: PhraseRule = {
  id: 'F15.simulated_process',
  reason: 'This looks like a court paper or an official document, and is none.',
  suggestion: 'Write a plain message: what is due, since when, and how to pay.',
  reject: {
    en: [
      'summons|subpoena|affidavit|injunction|indictment|docket|plaintiff|defendant|petitioner|cease_and_desist|notarised|notarized|garnishment_order|court_notice|court_notification|judicial_notice|legal_notice|statutory_demand|notice_of_default|notice_of_enforcement|letter_before_action|pre-litigation|prelitigation|pre-action|formal_demand|final_demand|demand_letter|notice_to_appear|order_to_appear|enforcement_notice|enforcement_order|seizure_notice|eviction_notice|execution_order|warrant_of|tribunal_notice|certificate_of_debt|official_warning|judgment_notice|default_judgment|notice_of_hearing|notice_of_intent|proceedings_notice|court_summons',
      'hereby|herewith ~4 ordered|order|notified|summon*|commanded|required|served|demand*|instructed|cited|declared|requested|informed',
      'you ~4 ordered|commanded|summoned|subpoenaed|cited|required_to_appear|served|notified_officially',
      'by ~1 order|decree|authority|virtue ~1 of',
      'in the ~1 matter|court|name of',
      'case no #',
      '@lawsuit|court|hearing ~3 date|scheduled|set|on|at ~4 #|monday|tuesday|wednesday|thursday|friday|tomorrow|next',
      'your presence|appearance|attendance is|will',
      'appear ~3 court|before|hearing|judge|in_person',
      'fail* to ~1 appear|comply|respond',
      'v|vs|versus you|customer|debtor|defendant|borrower',
      'not ~3 legal_papers|court_papers|from_the_court|legal_documents|legal_action|court_documents ~3 ignore|throw|bin|real',
      'papers|letter|documents ~4 not ~4 court|real|legal',
      'ignore ~4 court|papers|summons|letter',
      'official ~2 seal|stamp|notification|notice|communication|warning|record|letter|order',
      'seal|stamp of ~2 court',
      'form|annex|exhibit|schedule #',
      'pursuant|heretofore|under_penalty|penalty_of|undersigned|hereinafter',
      'final judgment|judgement',
      'case|docket|cause|claim|court_file|proceeding ~1 no|number|ref|nr ~2 #',
      'article|section|statute ~1 # ~4 law|code|act|penal|civil|criminal|statute',
      'penal|criminal|civil|consumer code|act #',
      'service of process',
      'constitute* ~4 service|notice|demand|summons',
      'default judgment|judgement',
      'court ~1 reference|ref',
    ],
    es: [
      'cédula_de|auto_de|emplaz*|exhorto|notificación_judicial|notificación_oficial|notificación_legal|notificación_extrajudicial|burofax|carta_notarial|demandante|demandado|demandada|edicto|expediente_judicial|acta_notarial|aviso_judicial|orden_judicial_de|orden_de_embargo|orden_de_ejecución|orden_de_desalojo|ejecutoria|carta_documento|carta_de_abogado|acta_de|apercib*|aviso_de_embargo|aviso_de_desalojo|última_notificación|sello_oficial|preaviso_judicial|prejudicial|extrajudicial',
      'por la|el presente|presente_se',
      'se le|les|te ~1 ordena|cita|notifica|requiere|emplaza|intima|conmina|apercibe|exhorta|comunica_formalmente',
      'por orden|mandato ~2 de|del|judicial',
      'expediente|causa|autos|caso|proceso|folio ~3 #',
      'nº|núm|no|número ~1 expediente|causa',
      'comparec*|comparezca|preséntese',
      'en el|los nombre|autos de|del',
      'contra usted ~3 proceso|autos',
      'so pena',
      'ejecución ~2 forzosa|judicial|hipotecaria',
      'estos papeles|documentos ~4 no',
      'ignore ~3 juzgado|citación|papeles|carta',
      'artículo|art ~1 # ~5 ley|código|penal|civil',
    ],
    zh: [
      '传票|支付令|律师函|法院通知|执行通知|执行裁定|裁定书|判决书|应诉通知|起诉书|起诉状|催告函|律师催告|立案通知|拘传|传唤|强制执行通知|查封令|冻结令|司法文书|公函|红头文件|公证书|限期履行|履行通知|案号|案由|卷宗|开庭通知|诉前通知|诉前告知|诉前调解|仲裁通知|司法函|催收函|正式函|逮捕令|搜查令|通缉令|警告函|最后通牒|法务函|执行令|调解书',
      '依法 ~4 传|命令|责令|通知|执行|送达|判',
      '责令|勒令|兹通知|特此|兹有|命令你|命令您|现通知|现依法|奉|根据 ~2 《',
      '根据|依据|依照|违反 ~4 法 ~4 条|规定|第',
      '第 ~3 条|款',
      '本函|此函|本通知|本院|本局|本所|我院|我局|我所',
      '原告|被告|被执行人|申请执行人|被申请人',
      '到庭|缺席判决',
      '（ # ） ~6 号',
      '民初|执字|民终',
      '钢印',
      '不是 ~3 法院 ~2 寄|发|文件 ~4 别|不用|扔',
      '一经发出',
    ],
  },
  warn: {
    en: [
      'writ|decree|respondent|decree|court_order|official_notice|official_document|whereas|served|notary|notaries|verdict|sentence|sentenced',
    ],
    es: [
      'citación|citatorio|mandamiento|requerimiento|providencia|diligencia|notificación_formal|oficio|fallo|acta|documento_oficial|presentarse|audiencia|sello|membrete',
    ],
    zh: ['公告|协查|案件编号|法律文书|告知书|通知书|当事人|出庭|应诉|开庭|盖章|公章|印章|送达'],
  },
};
