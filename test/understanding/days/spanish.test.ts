import { describe, expect, it } from 'vitest';
import { daysOf, tableOf } from '../reading.ts';

/** What is understood on Wednesday 25 November 2026, and the ways to say it in answer to "when?". */
const WHEN = tableOf(`
  2026-11-25: este miércoles | hoy | hoy mismo | hoy en la noche | esta tarde | esta noche deposito
  2026-11-25: ahorita te deposito | ahora mismo lo pago | al rato te transfiero
  2026-11-25 2026-11-26: hoy o mañana
  2026-11-25 2026-11-27: la mitad ahora y la otra el viernes | 50 hoy y 50 el viernes
  2026-11-26: mañana | mñn | manana mismo | mañana por la mañana | mañana en la tarde | de mañana no pasa
  2026-11-26: en 24 horas | juves | mañana a las 3 | a más tardar mañana | mañana a mas tardar
  2026-11-26: mañana sin falta | mañana temprano | mañana a mediodía | mañana mismo | mañana x la noche
  2026-11-26: no puedo hoy, mañana sí | hoy no, mañana
  2026-11-26 2026-11-27: mañana o pasado | mañana o pasado mañana
  2026-11-27: el viernes | viernes | este viernes | el viernes que viene | el próximo viernes
  2026-11-27: pasado mañana | pasado mañana en la noche | el viernes por la mañana | el viernes en la tarde
  2026-11-27: viernes a mas tardar | a más tardar el viernes | del viernes no pasa | el viernes 27
  2026-11-27: viernes 27 de noviembre | antes del finde | en un par de días | en 48 hrs | hasta el viernes
  2026-11-27: el último viernes del mes | la mitad de lo que debo el viernes | viernez | biernes | vienres
  2026-11-27: pasao mañana | el viernes creo | yo creo que el viernes | el viernes cobro y les pago
  2026-11-27: el viernes a las 5 | a ver si el viernes | el viernes porfa | el viernes les caigo
  2026-11-27: ya el viernes | para el viernes | hasta el viernes puedo | el viernes a primera hora
  2026-11-27: viernes en la noche | viernes x la tarde | el vie | pasado mañana por la tarde
  2026-11-27: de aquí al viernes | no, el viernes | no mejor el viernes | mejor el viernes
  2026-11-27: hoy no puedo pero el viernes si | antes del viernes
  2026-11-27 2026-11-28: viernes o sábado
  2026-11-27 2026-12-15: la mitad el viernes y el resto el 15 | 200 el viernes y 300 el 15
  2026-11-28: el 28 de este mes | el finde | este finde | el fin de semana | el fin de semana que viene
  2026-11-28: en 3 dias | deme 3 días más | 3 dias mas | el viernes, no, mejor el sábado
  2026-11-28: no el viernes, el sábado | el viernes no, el sábado | el sabado | savado | el sab
  2026-11-28: el veintiocho
  2026-11-29: domigo | el dom
  2026-11-30: el proximo lunes les pago | el 30 | el lunes 30 | en quincena | en la quincena | la quincena
  2026-11-30: pa la quincena | a la quincena | la próxima quincena | la quincena que viene | fin de mes
  2026-11-30: a fin de mes | a fines de mes | a finales de mes | fin d mes | para fin de mes
  2026-11-30: a final de mes | el último día del mes | a principios de la próxima semana | en 3 días hábiles
  2026-11-30: cuando me paguen el 30 | lunez | me pagan el 30, ese día les pago | cobro el 30 | el lun
  2026-11-30: el 30 del presente | el treinta | al final del mes | a finales de este mes
  2026-11-30: a finales de noviembre | finales de mes | final de mes | a fin del mes | fin de noviembre
  2026-11-30: ultimo dia de noviembre | cuando acabe el mes | en 5 dias | en cinco días | en unos 5 dias
  2026-11-30: en menos de 5 dias | 5 días | dame 5 días | deme hasta el lunes | el otro lunes
  2026-11-30: el lunes de la otra | el lunes de la que viene | el viernes no puedo, el lunes sí
  2026-11-30: cambiarlo del viernes al lunes | a partir del lunes | 30-11-26 | 30.11.2026 | 2026-11-30
  2026-11-30: el lunes q cobro | cuando cobre el lunes | para quincena | en esta quincena
  2026-11-30: hasta la quincena | la otra quincena
  2026-11-30 2026-12-01: el lunes o martes | el lunes o el martes | lunes o martes
  2026-12-01: la semana que viene, el martes | el 1 | el 1ro | el primero | el primero de diciembre
  2026-12-01: el 1º de diciembre | principios de mes | a principios de mes | a primeros de mes
  2026-12-01: los primeros días del mes | a principios de diciembre | a inicios del mes que viene
  2026-12-01: el primer día hábil de diciembre | el martes 1 | martes 1 de diciembre | el primero del mes
  2026-12-01: el dia primero | el uno de diciembre | los primeros días de diciembre
  2026-12-02: el miércoles | a mediados de la semana que viene | de hoy en ocho | de hoy en ocho días
  2026-12-02: en una semana | dame una semana | necesito una semana mas | otra semana
  2026-12-02: entre lunes y miércoles | miercole | denme chance una semana | deme una semanita
  2026-12-02: una semana más | de hoy en 8
  2026-12-03: en ocho días | de mañana en ocho | el jueves 3 | jueves 3 de dic | 3 dic | 3 de dic. | 3-dic
  2026-12-03: el 3 | el tres | el dia tres
  2026-12-04: el viernes de la próxima semana | el viernes de la otra semana | la otra semana el viernes
  2026-12-04: el otro viernes | el viernes de la semana que entra | a finales de la semana que viene
  2026-12-04: del viernes en ocho | el primer viernes de diciembre | el viernes en ocho
  2026-12-04: de este viernes en ocho
  2026-12-05: 5 de diciembre de 2026 | el 5 del 12 | el 5 del próximo mes | el 5 del mes que viene
  2026-12-05: el 5 del que viene | el 5 del otro mes | el próximo mes el día 5 | el mes que viene, el 5
  2026-12-05: el 5 del mes entrante | el 5 del mes próximo | día 5 del mes que viene | cámbielo al 5
  2026-12-05: páselo para el 5 | muévalo del 1 al 5 | como el 5 | alrededor del 5 | por ahí del 5
  2026-12-05: el 5 más o menos | el 5 aprox | 5
  2026-12-05 2026-12-20: el 5 y el 20 | la mitad el 5 y la mitad el 20 | 100 el 5 y 100 el 20
  2026-12-08: entre el 5 y el 8 | del 5 al 8
  2026-12-09: en dos semanas | en 2 semanas | dentro de dos semanas | dos semanas | en un par de semanas
  2026-12-09: de hoy en quince
  2026-12-10: en quince días | en 15 dias | entre el 5 y el 10 | entre 5 y 10 de diciembre
  2026-12-10: del 5 al 10 de diciembre | en 15 días | a 15 días | de aquí a 15 días
  2026-12-15: el 15 | el 15 sin falta | para el 15 | pal 15 | el dia 15 | día 15 | el quince
  2026-12-15: 15 de diciembre | el 15 de dic | 15 dic | 15/12 | el 15-12 | la primera quincena de diciembre
  2026-12-15: a mediados de diciembre | a mediados de mes | a partir del 15 | antes del 15 | no el 15
  2026-12-15: no, el 15 | el mero 15 | en 20 días
  2026-12-15 2026-12-16: el 15 o 16
  2026-12-20: 20 | entre el 15 y 20 | mejor el 20 | no es el 15, es el 20 | el 15 no, el 20
  2026-12-20: no el 15 sino el 20 | perdón, el 20 | dije el 20 no el 15 | yo dije el 20
  2026-12-24: nochebuena
  2026-12-25: en un mes | navidad | antes de navidad | en navidad | en un mes
  2026-12-31: el 31 | la segunda quincena de diciembre | a finales del próximo mes | a fin de año
  2026-12-31: el treinta y uno | a fines de diciembre
  2027-01-01: año nuevo
  2027-01-03: el 3 de enero
  2027-01-09: en mes y medio | en mes y medio
  2027-01-25: en dos meses
  2028-02-29: 29 de febrero
  none: el 30 de febrero | 31 de noviembre | la semana que viene | la próxima semana | la semana entrante
  none: el mes que viene | en unos días | en 2 o 3 días | en 3 a 5 dias | cuando cobre | cuando me paguen
  none: después del 15 | despues del viernes | pasando el 15 | no antes del 15 | nunca dije el viernes
  none: yo no dije el 15 | no puedo el viernes | cada viernes | los viernes | cada quincena
  none: 500 a la quincena | después de navidad | después de reyes | ayer | hace 3 dias | el viernes pasado
  none: a las 3 | el 20 por ciento | en enero | para diciembre | pronto | lo antes posible | no sé
  none: en cuanto pueda | el 3 de este | el uno | la primera semana de diciembre
  none: la primer semana de diciembre | en diciembre | para navidades | pasando navidad | el mes que entra
  none: el mes entrante | en el transcurso de la semana | esta semana | en la semana | entre semana | el fin
  none: este fin | pasado | unos días | dame unos días | usted dijo el 20 | yo no dije el 20
  none: nunca dije el 20 | jamás prometí el viernes | el viernes no puedo | después del viernes
  none: luego del 15 | 31/11 | a las 5 | las 5 de la tarde | el segundo | tengo 2 hijos
  none: pasando la quincena | dia de pago
`);

/** Whole answers to a reminder: a promise, what was paid already, or nothing that anyone is held to. */
const REMINDED = tableOf(`
  2026-11-20: ya deposité el 20 | lo pagué el viernes pasado
  2026-11-23: ya pagué el lunes
  2026-11-24: pagué ayer
  2026-11-25: hoy por la tarde sin falta
  2026-11-26: mañana a primera hora
  2026-11-27: le pago el viernes sin falta | me esperan al viernes? | ¿puedo pagar el viernes?
  2026-11-27: cobro el viernes y se los paso | pal viernes kedo | pago l viernes
  2026-11-27 2026-12-15: abono 200 el viernes y el resto el 15
  2026-11-28: paso el sábado a la oficina a pagar
  2026-11-30: el lunes le deposito | yo les transfiero el 30 | me pagan el 30 y ahí les deposito
  2026-11-30: 80 semanales empezando el lunes | a fin de mes me cae la quincena y pago
  2026-11-30: para la otra quincena
  2026-11-30 2026-12-15: la mitad el 30 y la otra mitad el 15
  2026-12-01: estoy de viaje hasta el lunes, pago el martes
  2026-12-05: me puede esperar hasta el 5? | ¿se puede pagar el 5 de diciembre?
  2026-12-05: el día 5 me ingresan la nómina y pago
  2026-12-10: el 10 d diciembre | el diez de diciembre
  2026-12-15: me pueden dar chance al 15? | no puedo pagar hasta el 15 | el 15 q me pagan
  none: me despidieron el lunes | me operan el viernes | mi cumpleaños es el 5 | llámenme el viernes
  none: no me escriban los domingos | nunca dije que el viernes | yo no prometí nada para el 15
  none: no voy a poder pagar el viernes | no puedo antes del 10 | no tengo para el viernes
  none: puedo dar 50 cada viernes | ahorita no puedo | ahorita no tengo dinero | mañana le aviso
  none: luego le digo | mañana hablamos | el viernes le confirmo | vence el 15? | cuando vence, el 15?
  none: trabajo de lunes a viernes | trabajo hasta el viernes
`);

/** What is said to a promise that was said back: "no, the 15th" corrects it, "I never said the 15th" does not. */
const SAID_BACK = tableOf(`
  2026-11-27: no, el viernes | no viernes | si el viernes
  2026-11-30: no, dije el lunes | eso no, el lunes
  2026-12-03: cambialo al 3
  2026-12-05: está mal, es el 5
  2026-12-15: no el 15 | no, el 15 | sí, el 15
  2026-12-20: mejor el 20 | el 20 mejor | es el 20 no el 15
  none: no dije el viernes | nunca dije el 15 | yo nunca quedé para el 15 | no es el 15
`);

describe('days in Spanish', () => {
  it.each(WHEN)('%s in answer to "when?": %s', (days, text) => {
    expect(daysOf(text, 'es', 'asked_when')).toBe(days);
  });

  it.each(REMINDED)('%s in answer to a reminder: %s', (days, text) => {
    expect(daysOf(text, 'es', 'reminder_overdue')).toBe(days);
  });

  it.each(SAID_BACK)('%s in answer to a promise said back: %s', (days, text) => {
    expect(daysOf(text, 'es', 'confirm_promise')).toBe(days);
  });
});
