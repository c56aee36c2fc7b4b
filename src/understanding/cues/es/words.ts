import type { WordClasses } from '../cue.ts';

/** Word classes of the Spanish phrases; accents are gone from the text by then. */
export const SPANISH_CLASSES: WordClasses = {
  adv: 'ya|tambien|solo|seguro|seguramente|quizas?|tal vez|probablemente|creo que|hoy|ahora|si|mejor|igual|sin falta|pues|entonces|nomas|por favor',
  clitic: 'me|te|se|lo|la|les|le|los|las|nos|os',
  pay: 'pagar(?:les?|lo|la|los|las|me|te|selo|sela|selos|os)?|abonar(?:les?|lo|la|los|las|selo)?|depositar(?:les?|lo|la|selo)?|transferir(?:les?|lo|la|selo)?|liquidar(?:lo|la)?|saldar(?:lo|la)?|cancelar(?:lo|la|les)?|enviar(?:les?|lo|selo)? (?:el|la) (?:pago|dinero|transferencia)|mandar(?:les?|lo|selo)? (?:el|la) (?:pago|dinero|transferencia)|hacer(?:les?|lo)?(?: el| un| la| una)? (?:pago|deposito|transferencia|abono|ingreso)|ponerme al (?:dia|corriente)|cumplir(?:les?)?|ingresar(?:lo|la|les)?(?: el| la)?(?: dinero)?|arreglar(?:lo|la)|juntar (?:el |la |ese )?dinero|cubrir(?:lo|la)?|dar(?:les|selo|le)? (?:el|un|algo|una parte)(?: dinero| pago| abono)?',
  pay_future:
    'pagare|abonare|depositare|transferire|liquidare|saldare|cancelare|enviare|mandare|hare(?: el| un| la| una)? (?:pago|deposito|transferencia|abono|ingreso)|cumplire|ingresare|pagaremos|abonaremos|haremos (?:el|un|la) (?:pago|deposito|transferencia)|pagaria|abonaria|cancelaria|depositaria|(?:les?|lo|la) pago|se los? pago|te pago|les? abono|lo abono|les? deposito|lo deposito|les? transfiero|lo transfiero|se lo (?:mando|envio|deposito|transfiero)|les (?:mando|envio|hago) (?:el |la |un )?(?:pago|dinero|transferencia|deposito)|hago (?:el|un|la|una) (?:pago|deposito|transferencia|abono|ingreso)|me pongo al (?:dia|corriente)|lo liquido|liquido',
  paid: 'pague|pagado|abone|abonado|deposite|depositado|transferi|transferido|liquide|liquidado|salde|saldado|cancele|cancelado|pagamos|depositamos|abonamos|cancelamos|pagada|cancelada|liquidada|ingrese|ingresado',
  lawyer:
    'abogados?|letrado|procurador|bufete|representante legal|despacho de abogados|asesor legal|asesor juridico|defensor',
  adviser:
    'asesor de deudas|asesor financiero|reparadora de deudas?|gestor|consejero de credito|trabajador social|poder notarial|empresa de reparacion|asesora de deudas|consejeria de credito|oficina del consumidor',
  human:
    'persona|personas|humano|humana|agente|asesor|asesora|operador|operadora|ejecutivo|ejecutiva|representante|gerente|supervisor|supervisora|encargado|encargada|alguien|responsable|jefe|jefa|gestor|gestora|empleado|ser humano|alguno|companero|atencion al cliente|servicio al cliente',
  relative:
    'esposo|esposa|marido|mujer|pareja|madre|mama|mami|padre|papa|papi|padres|papas|hijo|hija|hijos|bebe|nino|nina|hermano|hermana|abuelo|abuela|abuelito|abuelita|tio|tia|primo|prima|sobrino|sobrina|suegro|suegra|cunado|cunada|novio|novia|amigo|amiga|mejor amigo|familiar|yerno|nuera|nieto|nieta|conyuge|companero|companera|ex|viejo|vieja|jefecita|jefita',
  contact:
    'escrib(?:an|as|a|ir|irme|irnos|iendo|iendome|irle)|llam(?:en|es|e|ar|arme|arnos|ando|andome)|contact(?:en|es|e|ar|arme|arnos|ando|andome)|molest(?:en|es|e|ar|arme|ando|andome|arnos)|mand(?:en|es|e|ar|arme|ando|andome)|envi(?:en|es|e|ar|arme|ando|andome)|moleste|acos(?:en|es|ar|arme|ando|andome)|busqu(?:en|es|e)|buscar(?:me)?|busc(?:ando|andome)|hostig(?:uen|ues|ar|arme|ando|andome)|fastidi(?:en|es|ar|arme|ando|andome)|jod(?:an|as|er|erme|iendo)|hinch(?:en|es|ando)|chingu(?:en|es)|ching(?:ando|ar)|marqu(?:en|es)|marc(?:ando|arme|ar)|habl(?:en|es)|comuniqu(?:en|es)|recuerden|recordarme|recordandome|insist(?:an|as|ir|iendo)|texte(?:en|es)|mensaje(?:en|es|ando|arme)',
  lost_job:
    '(?:me )?qued(?:e|amos|o|ado) (?:en (?:el )?(?:paro|desempleo|la calle)|sin (?:trabajo|empleo|chamba|laburo|curro|ingresos|ingreso|nada))|perd(?:i|io|imos|ido) (?:\\S+ )?(?:mi|el|su|la|nuestro) (?:trabajo|empleo|puesto|contrato|pega|unico ingreso)|me (?:despidieron|echaron|corrieron|botaron|liquidaron|cesaron|rescindieron|dieron de baja en el trabajo|han despedido|han echado|recortaron|sacaron del trabajo|suspendieron)|(?:fui|he sido|soy|fue) (?:despedid[oa]|cesad[oa])|(?:estoy|sigo|ando|estamos|llevo \\S+ \\S+|llevo|esta|quede|seguimos) (?:aun |todavia |ahora |ahorita )?(?:desemplead[oa]s?|desocupad[oa]|sin (?:trabajo|empleo|trabajar|chamba|laburo|ingresos)|en (?:el )?(?:paro|desempleo|erte)|parad[oa]|cesante)|no tengo (?:trabajo|empleo|chamba|laburo|curro)|sin (?:trabajo|empleo|chamba|laburo)|(?:cerro|cerraron|quebro|clausuraron) (?:la|mi|el) (?:empresa|fabrica|negocio|local|restaurante|tienda|lugar donde)|(?:la|mi) (?:empresa|fabrica) (?:donde trabajaba )?(?:cerro|quebro)|no estoy trabajando|ya no trabajo',
  laugh:
    '(?:ja|je|ji){2,}j?|jaj+a*|lol|xd+|jsjs\\S*|(?<!no )es broma|era broma|bromeando|de broma|mentira jaja',
  fiction:
    'pelicula|peli|pelis|serie|series|novela|telenovela|cancion|letra de|videojuego|juego|documental|noticia|noticias|noticiero|tele|television|netflix|comic|obra de teatro|tesis|ensayo|podcast|meme|truecaller|carnaval|anime',
  pet: 'perro|perra|perrito|perrita|gato|gata|gatito|gatita|hamster|pez|conejo|loro|perico|caballo|vaca|gallina|tortuga|mascota',
  ward: 'hospital|clinica|cancer|oncologia|urgencias|terapia intensiva|cuidados intensivos|uci|quimio|dialisis|penal|carcel|prision|reclusorio|refugio|funeraria|adicciones|rehabilitacion|asilo|psiquiatrico|violencia domestica|tanatorio|alzheimer|demencia|infarto|insolvencia|juzgado',
  acquaintance:
    'vecin[oa]s?|colegas?|client[ea]s?|inquilin[oa]s?|jef[ea]|patron|patrona|maestr[oa]|profesor|profesora|cantante|actor|actriz|futbolista|jugador|reina|rey|presidente|equipo|conocid[oa]|compadre|comadre|plomero|proveedor|socio|conserje|poder judicial',
  paid_thing:
    '(?:cuota|totalidad|cosecha|completo|acordado|cta|mañana|ampliacion|pago|deuda|prestamo|saldo|factura|recibo|mensualidad|total|monto|importe|credito|tarjeta|cuenta|dinero|letra|abono|plazo|parte|resto|mitad|minimo|adeudo|atraso|interes|intereses|mora|boleta|primer|primera|segunda|tercera|ultima|ultimo|lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|semana|mes|quincena|fin|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|tarde|noche|otro|otra|pasad[oa]|que|link|app|web|pagina|caja|cajero|oxxo|ventanilla|sucursal|oficina|agencia|banco|\\d+\\S*)s?',
  goods:
    'producto|productos|mercancia|pedido|pedidos|servicio|prestamo|dinero|mercaderia|material|telefono|celular|aparato|paquete|articulo|compra|equipo',
};
