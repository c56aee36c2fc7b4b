import type { Cue } from '../cue.ts';

/** Why somebody cannot pay, in Spanish. */
export const SPANISH_REASONS: readonly Cue[] = [
  { says: 'reason:job_loss', weight: 0.9, phrases: ['<lost_job>'] },
  {
    says: 'reason:reduced_income',
    weight: 0.85,
    phrases: [
      '(me|nos) (bajaron|redujeron|recortaron|quitaron|rebajaron|cortaron) (el|las|los|la|mi|parte)? (sueldo|salario|horas|turnos|ingresos|jornada|comisiones|bono)?',
      '(gano|cobro|ingreso|percibo) (ahora)? menos',
      '(menos|pocas|medias) (horas|turnos|trabajo|ingresos|jornada)',
      '(erte|medio tiempo|media jornada|reduccion de jornada)',
    ],
  },
  {
    says: 'reason:family',
    weight: 0.7,
    phrases: [
      '(problemas?|emergencia|asunto|gastos|cosas|apuro) (familiar|familiares|de familia|con mis hijos|en casa)',
      '(recien nacido|embarazad[oa]|colegiaturas?|utiles escolares|gastos del colegio|cuido a|cuidar a|mantener a|ayudar a|ayudando a) (mi|mis)?',
    ],
  },
  {
    says: 'reason:separation',
    weight: 0.9,
    phrases: [
      '(divorci\\S+|me separe|nos separamos|separacion|separad[oa]|(marido|esposo|esposa|pareja|mujer) me (dejo|abandono)|se fue de casa|estoy en tramites de)',
    ],
  },
  {
    says: 'reason:unexpected_expense',
    weight: 0.8,
    phrases: [
      '(gasto|gastos|imprevisto|imprevistos|contratiempo) (inesperad[oa]s?|imprevist[oa]s?|fuertes?|urgentes?|extra|de ultima hora)?',
      '(se (me|nos))? (descompuso|averio|rompio|estropeo|dano|choque|fundio|inundo) (el|la|mi) \\S+',
      '(reparacion|arreglar|reparar|taller|mecanico) (de|del|el|la|mi)? (coche|carro|auto|moto|casa|techo|caldera|camioneta)?',
    ],
  },
  {
    says: 'reason:late_pay',
    weight: 0.85,
    phrases: [
      '(no|aun no|todavia no|sigue sin|siguen sin) <clitic>? (han)? (pagado|pagan|cobro|cobrado|depositado|depositan|pagaron|he cobrado|llega|llegado|cae|caido|ingresan|ingresado|pagar\\S*|pago) (mi|la|el|todavia|aun|en el|nomina|sueldo|los|mis|salario|quincena|pension|hasta)',
      '(no|aun no|todavia no) (me|nos) (han)? (pagado|pagan|pagaron|depositan|depositaron|depositado|ingresan|ingresado)',
      '(se|me) (atraso|retraso|retrasaron|atrasaron|retrasa|atrasa) (el|la|mi|con)? (pago|nomina|sueldo|quincena|salario|cobro)?',
      '(cuando|hasta que|en cuanto|apenas|esperando) (me)? (cobre|paguen|depositen|cobrar|que me paguen|mi (sueldo|nomina|quincena|pago|pension)|la quincena|llegue mi)',
      '(me deben|me adeudan) (dinero|el sueldo|sueldos|quincenas|nominas)?',
      '(aun no cobro|no cobro hasta)',
    ],
  },
  {
    says: 'reason:business',
    weight: 0.85,
    phrases: [
      '(mi|el|nuestro|la|nuestra) (negocio|empresa|tienda|local|restaurante|taller|emprendimiento) (va|esta|cerro|no|anda|quebro|ha|se|tuvo|fue|ya)',
      '(ventas|clientes) (ha|han|esta|estan|van|andan|baj\\S+|cay\\S+|no|muy)',
      '(no hay|sin|pocas|pocos|bajas|bajaron las) (ventas|clientes|pedidos)',
      'autonom[oa] (y|sin|no|pero)',
    ],
  },
];
