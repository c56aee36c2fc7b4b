/** Words that customers write about debts, dates and lives: the target of typo correction, and look-alikes that must stay as they are. */
export const SPANISH_WORDS: ReadonlySet<string> = new Set(
  `pagar pago pagos pague pagare pagaria pagado pagada pagando pagamos pagaron paga pagan abonar abono abonos abone
  abonado liquidar liquide liquidado saldar saldado cancelar cancele cancelado cancelada depositar deposito deposite
  depositado transferir transferencia transferi transferido enviar envie mande mandar cuota cuotas plazo plazos
  mensualidad mensualidades mensual mensuales semanal semanales quincena quincenal quincenas semana semanas meses fecha
  vencimiento vence vencio importe monto saldo cantidad deuda deudas deber debo debia prestamo prestamos credito
  factura facturas recibo comprobante interes intereses recargo cargos banco cuenta tarjeta dinero sueldo salario nomina
  cobrar cobro cobre trabajo trabajar trabajando empleo desempleo desempleado desempleada parado despidieron despedido
  despedida despido negocio empresa ventas clientes horas recortaron ingresos enfermo enferma enfermedad hospital
  hospitalizado hospitalizada internado internada operacion operaron cirugia cancer quimio quimioterapia tratamiento
  medico doctor accidente depresion ansiedad divorcio divorciado separado separada separacion esposa esposo marido mujer
  padre madre hermano hermana hijos familia fallecio fallecido murio muerte entierro funeral viudo viuda abogado abogados
  representante asesor asesora quiebra bancarrota insolvencia insolvente concurso acreedores juzgado demanda denuncia
  denunciar policia fraude estafa identidad robo robaron suplantaron suplantacion persona humano agente asesor gerente
  supervisor hablar llamar llamen llame llamada llamadas contacto contactar contacten escriban escribir escribiendo
  mensaje mensajes molestar molesten molestando acoso acosando dejen borren eliminen quiten numero equivocado equivocada
  equivocan conozco reconozco reclamar reclamo reclamacion queja incorrecto incorrecta correcto error disputa rechazo
  acuerdo acepto aceptar oferta opcion opciones propuesta proponer propongo prefiero primera segunda tercera fraccionar
  dividir partes reducir bajar menos mitad completo completa resto todo total manana pasado ayer ahora lunes martes
  miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
  noviembre diciembre proximo proxima siguiente finales principios mediados antes despues hasta desde dentro cuando donde
  cuanto cuanta como quien quienes porque puedo puede pueden podria podemos quiero quisiera necesito ayuda favor gracias
  hola buenas buenos dias tardes noches disculpe perdon lo siento claro perfecto tengo tenia tiene hacer hago hice sigo
  estoy estaba esta estan imposible dificil complicado complicada situacion alcanza ahorita tarde temprano siempre nunca
  tampoco nada nadie alguien algo otro otra otros mismo misma suicidio suicidarme matarme morir morirme vivir violencia
  maltrato golpea amenaza amenazas emergencia ambulancia incendio inundacion terremoto idioma ingles espanol chino correo
  telefono veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa ciento cien doscientos trescientos
  cuatrocientos quinientos seiscientos setecientos ochocientos novecientos pesos euros dolares soles gastos gasto averia
  coche carro casa alquiler renta hipoteca comida escuela colegio comprar vender vendo vengo vendra venden peso pesar
  pasar parar pegar llegar llega llegue jugar lugar ganar pagina pasado pisado tarea salir salida subir parte parto
  puerto cuerto abono abogo dejar dejo deje bajo bajan cargo largo llama llamo llame aviso avise avisar recordatorio
  recordatorios recordar notificaciones mensajeria prorroga aplazar aplazamiento retraso atraso atrasado ludopatia
  prescrita prescrito decia decian dicen carcel preso militar pavos varos baros lucas pesitos finde navidad nochebuena habil habiles`.split(
    /\s+/,
  ),
);
