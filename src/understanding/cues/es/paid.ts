import type { Cue } from '../cue.ts';

/** Payments made, in Spanish. */
export const SPANISH_PAID: readonly Cue[] = [
  {
    says: ['already_paid', 'duty:T12'],
    weight: 0.9,
    notIf: true,
    unless: [
      '(cuanto|que) (he|hemos|llevo) (pagado|abonado)',
      'no (he|hemos|ha) (podido)? (pagado|pagar)',
      '(marquen|marca|marcar) ~ pagad[oa]',
    ],
    phrases: [
      '^ (pagado|liquidado|transferido|abonado|depositado) (el|ayer|hoy|por|desde|con)',
      '(eso|esto|esa cuota|lo) ya (lo|la|se)? (pague|liquide|transferi|deposite|cubri)',
      '(ya|ayer|hoy|hace \\S+ \\S+|si|pero|yo|les?|se) (les|le|la|lo|los|te|se|esta|he|ha|fue|quedo|me|hemos|esta todo|habia)? (la|lo|los|he|ha|sido|hemos|todo)? <paid>',
      '(he|hemos|habia|habiamos) (ya)? <paid>(?! (mi renta|la renta|el alquiler|otras?))',
      '^ (hola|pero|buenas|si|eso|oye|yo|disculpe|buenos dias)? (yo|ya|eso)? (les?|la|lo|los|ya)? (pague|deposite|transferi|cancele|abone|liquide|ingrese)(?! (mi renta|la renta|el alquiler))',
      '(hice|realice|efectue|mande|envie|hicimos|complete|realizamos|hize) (ya)? (el|la|un|una|mi|su)? (pago|transferencia|deposito|abono|dinero|ingreso|giro)',
      '(pago|factura|cuota|deuda|cuenta|saldo|transferencia|dinero|prestamo|recibo|todo|eso|esto|mensualidad) (ya)? (esta|fue|ha sido|quedo|se|ya|estaba) (ya|esta|fue|ha)? (pagad[oa]|hech[oa]|realizad[oa]|liquidad[oa]|saldad[oa]|cancelad[oa]|cubiert[oa]|abonad[oa]|pago|hizo|efectu\\S+|cubri[oa]|enviad[oa])',
      '(ya|eso ya) (esta|quedo|fue|lo) (todo)? (pagad[oa]|liquidad[oa]|saldad[oa]|cancelad[oa]|hice|mande|envie|pague|cubiert[oa]|al corriente)',
      '(aqui|tengo|adjunto|mando|envio|les mando|le envio|ya envie|les envie|mande|ahi) (esta|tienen|el|mi|va|les va|le mando|les mando)? (el|la|mi|un)? (comprobante|recibo|justificante|captura|ticket|voucher|boucher)',
      '(no|nada) (les|le)? (debo|deber) nada (ya)? (pague|liquide|cancele|saldado)',
      '(me|ya me|nos|les) (lo|la)? (descontaron|debitaron|cobraron|cargaron) (ya|ayer|el pago|de mi cuenta|de la|del banco|hoy|el|la)',
      '(recibieron|les llego|no les llego|no recibieron|vieron|llego) (mi|el) (pago|transferencia|deposito|dinero)',
      '(estoy|voy) al (corriente|dia)(?! (siguiente))',
      'esta pagad[oa]',
    ],
  },
];
