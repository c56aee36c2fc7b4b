import type { Cue } from '../cue.ts';

/** Life and safety in Spanish: flags that nothing outranks, and what makes somebody vulnerable. */
export const SPANISH_LIFE: readonly Cue[] = [
  {
    says: ['flag:self_harm', 'vulnerability', 'duty:T16'],
    weight: 0.97,
    evenNegated: true,
    unless: [
      '(muero|morir|morirme|muerto|muerta|moria) de (la)? (verguenza|pena|risa|hambre|ganas|aburrimiento|calor|frio|sueno|sed|curiosidad|miedo)',
    ],
    phrases: [
      '(pastillas|cuchillo|soga|cuerda|pistola|veneno) (en|sobre|junto|listas?|preparad[oa]s?) (la mesa|la mano|mi mano|mi lado|a mi|frente)?',
      '(adios|despedida|hasta siempre) (a todos|para siempre|mundo|vida)',
      'me (voy a|quiero|quisiera|dan ganas de|pienso) (tirar|aventar|lanzar|arrojar|colgar|ahorcar|cortar) (al|a la|a las|del|de la|por|las venas|en)?',
      '(matarme|suicid\\S+|quitarme (la|mi) vida|me (voy a|quiero|quisiera) (matar|morir|suicidar|ahorcar)|me mato|ahorcarme|colgarme|cortarme las venas|tirarme (de|del|a|por)|aventarme (de|del|a|al)|lanzarme (de|del|al)|hacerme dano|lastimarme|pegarme un tiro)',
      '(quiero|quisiera|prefiero|preferiria|ganas de|mejor|deseo|gustaria|ojala) (me|estar|estuviera)? (morir|morirme|muera|muriera|muert[oa]|desaparecer|no despertar|no existir|dejar de existir)',
      '(acabar|terminar) con (todo|mi vida|esto de una vez|el sufrimiento)',
      '(no quiero|ya no quiero|no tengo ganas de|sin ganas de|no deseo|no vale la pena|para que) (seguir)? (vivir|viviendo|seguir|seguir asi|estar aqui|existir|continuar|despertar) (mas|ya|en este mundo|asi)?',
      '(ya no|no) (puedo|aguanto|soporto|doy) (mas|mas esto|esto|con (todo|esto|la vida|nada)|seguir (asi|viviendo|adelante)|esta vida|mas asi)(?! (de|del|que|pesos|euros|dolares|al|por|mes|cada|ahora|para|este mes|con (los|esta|la) (cuota|cuotas|deuda|pagos|intereses)))',
      '(no le veo|no encuentro|no tiene|no hay|sin|no veo) (ningun|ya|el)? (sentido|salida|razon) (a|para|de)? (la)? (vida|vivir|seguir|nada|esto)?',
      '(mi vida|la vida|vivir) (ya)? no (vale|tiene|merece) ',
      '(estarian|estaran|estarias) mejor sin mi',
      '(cansad[oa]|hart[oa]) de (vivir|la vida|existir|esta vida)',
      '(me tome|tomarme|tome|tragarme|me tomare|me trague) (todas las|un monton de|muchas|demasiadas|un frasco|las) (pastillas|pildoras|medicinas)',
      '(adios|despido) (a todos|mundo|para siempre)',
      '(la unica|no hay|sin) salida $',
      'estaria mejor muert[oa]',
      'no quiero estar (viv[oa]|aqui mas)',
    ],
  },
  {
    says: ['flag:emergency', 'vulnerability', 'duty:T17'],
    weight: 0.95,
    phrases: [
      '(hay|se prendio|se incendio|esta prendida?|se esta quemando|se quema) (fuego|un incendio|incendio|la casa|mi casa|el edificio|la cocina)',
      '(los|te|lo|la|les|le|las) (voy a|vamos a|vas a)? (matar|disparar|quemar|apunalar|golpear|mato|quemo|parto)(?! (de risa))',
      '(voy a|vamos a|ire a|quiero) (matar|quemar|disparar|golpear|apunalar|balear|matarlos|quemarlos|matarlo|matarte) (a|los|su|sus|la|el|tu)?',
      '(voy|ire|paso) a (su|la) (oficina|sucursal) con (un|una) (pistola|arma|cuchillo|machete)',
      '(estan|esta|quieren) (entrando|rompiendo|forzando|tumbando|metiendose) (en|a|la|mi)? (mi|la)? (casa|puerta)',
      '(no puede|no puedo|no) (respirar|respira|reacciona)',
      '(esta|estoy) (inconsciente|desangrando\\S*|sangrando mucho|convulsionando)',
      '(llamen|llama|llame|llamar|manden|necesito|urge) (a|al|una|la)? (911|112|emergencias|ambulancia|una ambulancia|la policia)',
      '(mi casa|la casa|el edificio|mi departamento|cocina) (se esta|esta|se) (quemando|incendiando|quema|en llamas)',
      '(tiene|trae|con) (un|una) (pistola|cuchillo|arma|navaja|machete)',
      '(me|nos) (quiere|quieren|va a|van a|esta|estan|intenta) (matar|atacando|atacar|golpeando)',
      '(mi|nuestro|nuestra) <relative> (esta|sigue|quedo) (morad[oa]|tirad[oa]|atrapad[oa]|inconsciente|convulsionando|desangrando\\S*|debajo|atragantad[oa]|desmayad[oa]|en el (piso|suelo))',
      '(es|tengo) una emergencia $',
      'infarto ahora',
    ],
  },
  {
    says: ['flag:serious_illness', 'vulnerability', 'duty:T18', 'reason:illness'],
    weight: 0.92,
    unless: [
      '(trabajo|trabaja|trabajando|turno|empleo|enfermer[oa]|medic[oa]|guardia) (en|de) (el|un|la|una)? (hospital|clinica)',
    ],
    phrases: [
      '(operaron|operan|operaran|internaron|hospitalizaron|van a operar|ingresaron) (de urgencia|de emergencia)? (a|al) (mi|mis|nuestr[oa]|un)',
      '(cancer|quimio|quimioterapia|radioterapia|leucemia|linfoma|tumor|tumores|metastasis|dialisis|trasplante|cuidados intensivos|terapia intensiva|uci|cuidados paliativos|esclerosis|parkinson|derrame cerebral|infarto|ictus|paro cardiaco|insuficiencia renal|paralitic[oa]|en coma|vih|embolia|aneurisma|sepsis|moribund[oa])',
      '(fase|estado|etapa|enferm[oa]|enfermedad|paciente|cancer|es|esta) (renal|hepatic[oa])? terminal',
      '(esta|estoy|soy) desahuciad[oa] (?!(del|de))',
      '(intubad[oa]|entubad[oa]|en paliativos)',
      '(en el|al|del|en un|en la) (hospital|clinica|seguro social|sanatorio)',
      '(hospitaliz\\S+|internad[oa]|ingresad[oa] (en|por)|internaron|me ingresaron|urgencias|encamad[oa])',
      '(me|lo|la|le|nos) (van a operar|operaron|operan|tienen que operar|han operado|opere|operaran)',
      '(cirugia|operad[oa]|intervencion quirurgica)',
      '(mi|la|una|su|otra|segunda|de|por|tras|para) (\\S+)? operacion (?!(realizada|numero|exitosa|bancaria|con|fue|rechazada|salida|salio|de (pago|banco|cobro)|\\d))',
      '(muy|gravemente|grave|bastante|tan|seriamente|bien) (enferm[oa]|grave|mal de salud|delicad[oa]|malit[oa])',
      '(enfermedad|condicion|padecimiento) (grave|terminal|cronica|seria|degenerativa|rara|incurable)',
      '(diagnostic\\S+) (con|de|un|una|que)? (?!(depre|ansie|demen|alzh|deter|trast|bipol|esquiz))',
      '(accidente) (grave|de (coche|carro|auto|trafico|transito|moto|trabajo)|automovilistico|laboral|fuerte)',
      '(tuve|sufri|tuvimos) un accidente',
    ],
  },
  {
    says: ['flag:serious_illness', 'vulnerability', 'duty:T18', 'reason:illness'],
    weight: 0.66,
    phrases: [
      '(mi|mis|nuestro|nuestra) <relative> (esta|estan|se puso|cayo|sigue|ha estado|se encuentra) (muy|bastante|bien|super|bien)? (enferm[oa]s?|mal|mala|grave|delicad[oa]|malit[oa]|postrad[oa]|en cama)',
      '(mi|mis|nuestro|nuestra) <relative> (se enfermo|enfermo|se me enfermo)',
      '(tengo|tenemos) (a)? (mi|mis) <relative> (muy)? (enferm[oa]s?|mal|grave|delicad[oa])',
    ],
  },
  {
    says: ['vulnerability', 'reason:illness'],
    weight: 0.62,
    phrases: [
      '(estoy|estuve|sigo|he estado|me puse|ando|cai|estaba) (muy|bastante|de|un poco|en)? (enferm[oa]|mal[oa]? de salud|de baja|incapacidad|incapacitad[oa]|baja medica|malit[oa]|lesionad[oa])',
      '(me enferme|me puse enferm[oa]|problemas? de salud|por enfermedad|baja (medica|laboral|por enfermedad)|gastos medicos|tratamiento medico|medicinas|medicamentos|discapacidad|discapacitad[oa]|me (fracture|rompi|quebre) (la|el|una|un))',
    ],
  },
  {
    says: ['vulnerability', 'duty:T19', 'reason:illness'],
    weight: 0.85,
    phrases: [
      '(depresion|deprimid[oa]|ansiedad|bipolar|esquizofrenia|psiquiatr\\S+|psiquiatrico|salud mental|crisis nerviosa|ataques? de panico|trastorno|alzheimer|demencia|crisis de nervios|perdida de memoria)',
      'no (entiendo|comprendo|logro entender) (nada|lo que|bien|de lo que|que me)',
    ],
  },
  {
    says: ['flag:domestic_abuse', 'vulnerability', 'duty:T22'],
    weight: 0.95,
    phrases: [
      '(violencia (domestica|de genero|familiar|intrafamiliar|machista|economica|en casa)|maltrat\\S+|orden de (alejamiento|restriccion|proteccion)|casa de acogida|centro de acogida|refugio para mujeres|abus(o|a|aba) de mi|mujer maltratada)',
      '(marido|esposo|esposa|pareja|ex|novio|novia|mujer|el|ella|padre) (me|nos|siempre me|tambien me|todavia me|ya me) (pega|pegaba|golpea|golpeaba|golpeo|maltrata|maltrataba|amenaza|amenazaba|amenazo|controla|controlaba|obligo|obliga|quita|quito|quitaba|encierra|insulta|pego|agrede|agredio|revisa|vigila|forzo|violo|hizo (firmar|sacar|pedir)|hace dano|tiene amenazad[oa])',
      '(me|nos) (pega|pegan|golpea|golpeaba|maltrata|amenaza con|obligo a (firmar|sacar|pedir|endeudarme|tomar)|obligaron a (firmar|sacar|pedir)|forzo a|forzaron a|controla (el|mi|todo)|revisa (el|mi|los|mis)|quita (el|mi|todo|la))',
      '(miedo|temor|terror) (a|de|que) (mi|el|que|se|me)? (marido|esposo|pareja|ex|el|ella|mate|pegue|entere|haga|golpee|mi ex|vea)?',
      '(hui|escape|huimos|escapando|huyendo|me fui) (de)? (casa|mi casa|el|mi)? (por|de|con)? (mi|los|el)? (marido|esposo|pareja|ex|golpes|maltrato|maltratador|violencia|malos tratos)',
      '(el|ella|mi \\S+) (lee|revisa|ve|controla|vigila) (mi|mis|todos mis|el) (telefono|mensajes|celular|movil|dinero|cuentas?)',
    ],
  },
  {
    says: ['flag:minor', 'duty:T23'],
    weight: 0.93,
    unless: ['(mi|mis) (hijo|hija|hijos|nino|nina|bebe|nieto) (tiene|de)'],
    phrases: [
      '(tengo|yo tengo|solo tengo) (\\d|1[0-7]|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) (anos|anitos|ano)(?! (pagando|de (casad|trabaj|ser|cliente|vivir)|siendo|trabajando|con|sin))',
      '(soy|somos) (un|una|solo|solo un|solo una|el|la|apenas)? (menor|nino|nina|nene|nena|menor de edad|chico de|estudiante de (primaria|secundaria))(?! de edad mi)',
      '(mi|mis) (mama|papa|madre|padre|mami|papi|padres|papas|abuela|abuelita) (ahora|ahorita)? (no esta|no estan|salio|esta (en el trabajo|trabajando|dormid[oa]|fuera|en la ducha|ocupad[oa])|no se encuentra|se fue|estan trabajando|viene (luego|mas tarde))',
      '(soy|habla|es) (su|el|la) (hijo|hija|hijito|hijita|nieto|nieta)',
      '(este|es el|es) (telefono|celular|movil|tablet|numero)? (es)? (de|el de) (mi)? (mama|papa|mami|papi|madre|padre)',
      '(voy|estoy) (a|en) (la)? (escuela|primaria|secundaria|el cole|colegio) (y|,)?',
    ],
  },
  {
    says: ['vulnerability', 'duty:T26'],
    weight: 0.85,
    phrases: [
      '(ludopat\\S+|apuestas|adict[oa]|adiccion|adicciones|casino|tragamonedas|tragaperras|alcoholic[oa]|alcoholismo|rehabilitacion|recaida|drogas|juego patologico)',
    ],
  },
  {
    says: ['vulnerability', 'duty:T27', 'reason:disaster', 'hardship'],
    weight: 0.8,
    phrases: [
      '(inundacion|inundaciones|inundo|inundad[oa]|terremoto|sismo|temblor|huracan|incendio|ciclon|tornado|derrumbe|dana|tormenta destruyo|se quemo mi|riada|evacuaron|evacuad[oa]s?|perdimos todo|perdi todo en)',
    ],
  },
  {
    says: ['vulnerability', 'duty:T28'],
    weight: 0.75,
    phrases: [
      '(en|a|de) (la|el)? (carcel|prision|reclusorio|penal|centro penitenciario)',
      '(estoy|esta) (pres[oa]|detenid[oa]|encarcelad[oa]|recluid[oa])',
    ],
  },
  {
    says: ['vulnerability', 'duty:T15'],
    weight: 0.6,
    phrases: [
      '(servicio militar|en el ejercito|fuerzas armadas|en la marina|militar en|desplegad[oa] en|soldado)',
    ],
  },
  {
    says: 'vulnerability',
    weight: 0.75,
    phrases: [
      '(desahuci\\S+|desaloj\\S+|en la calle|sin techo|sin hogar|duermo en|perdi (mi|la) casa|me echaron de (mi|la) casa|embargaron la casa)',
      '(no (tengo|tenemos|hay|me alcanza)|sin|ni) (ni)? (para|que|dinero para|nada para)? (comer|comida|alimentar|dar de comer|el alimento|medicinas|los panales)',
      '(banco de alimentos|madre soltera|padre soltero|mama soltera|embarazad[oa]|recien nacid[oa]|pensionad[oa]|jubilad[oa]|cuido a mi|a mi cargo|dar de comer|refugiad[oa]|pension minima)',
      '(comer|comida|renta|alquiler|medicinas|luz) o (pagar|pagarles|la cuota|el prestamo|esto)',
      'o (como|comemos|pago|pagamos) (la)? (renta|o)',
    ],
  },
  { says: 'vulnerability', weight: 0.7, phrases: ['<lost_job>'] },
];
