import type { TemplateWords } from './template-words.ts'

export const spanish: TemplateWords = {
  advice: 'cada frase dice lo que va en su lugar. Cuando las haya sustituido todas, borre esta línea.',
  colon: ': ',
  cell: 'Unas palabras',
  explainer: {
    description: 'Qué explica este artículo, y a quién, en una frase.',
    opening: 'Empiece por algo que el lector ya haya visto. Diga después qué explica este artículo.',
    words: ['Las palabras {#palabras}', 'Dé a cada término necesario su propio significado.'],
    terms: [
      ['Primer término', 'su significado, en una frase que se entienda por sí sola.'],
      ['Segundo término', 'su significado, y lo que lo distingue del primero.'],
    ],
    difference: ['La diferencia {#diferencia}', 'Diga en una frase dónde se separan los dos.'],
    rows: ['Para qué sirve', 'Cuándo conviene', 'Qué cuesta'],
    example: ['Un ejemplo {#ejemplo}', 'Cuente lo que le pasó una vez a alguien.'],
    beats: [
      ['El comienzo', 'quién era, y qué quería.'],
      ['El intento', 'lo que hizo, como haría cualquiera.'],
      ['El giro', 'lo que mostró que se trataba de otra cosa.'],
      ['El final', 'lo que hace ahora.'],
    ],
    notes: 'Esto solo lo ve quien presenta. Apunte lo que dirá mientras la historia está en pantalla.',
    remember: 'Para recordar {#recordar}',
    points: [
      'Lo primero que el lector debería saber todavía mañana.',
      'Lo segundo.',
      'Lo tercero, y nada más.',
    ],
  },
  comparison: {
    description: 'Qué se compara, y para quién importa la elección, en una frase.',
    opening:
      'Empiece por la elección que tiene delante el lector. Diga para quién ha comparado y qué ha dejado fuera.',
    summary: 'Su respuesta en una o dos frases, para quien no siga leyendo.',
    subjects: ['Qué se compara {#que-se-compara}', 'Diga en una frase por qué estos, y no otros.'],
    terms: [
      ['Primera opción', 'qué es, en una frase.'],
      ['Segunda opción', 'qué es, en una frase.'],
    ],
    sideBySide: ['Lado a lado {#lado-a-lado}', 'Diga qué fila decide más a menudo.'],
    rows: ['Lo que mejor hace', 'Lo que le pide', 'Lo que cuesta', 'Cuándo deja de ayudar'],
    choose: ['Cuál elegir {#elegir}', 'Lleve cada caso a una de ellas.'],
    cases: [
      '**Elija la primera** si esto vale para usted.',
      '**Elija la segunda** si vale aquello.',
      '**No elija ninguna** si lo que necesita es otra cosa.',
    ],
    note: [
      'Qué podría cambiar la respuesta',
      'Diga qué le haría decidir de otro modo, y cuándo lo miró por última vez.',
    ],
  },
  howTo: {
    description: 'Qué sabrá hacer el lector después de estos pasos, en una frase.',
    opening: 'Empiece por el resultado: qué se tendrá al final, y cuánto se tarda.',
    before: [
      'Antes de empezar {#antes}',
      'Nombre todo lo que hay que tener, para que nadie se quede a medias.',
    ],
    needs: ['Una cosa necesaria.', 'Otra, y dónde conseguirla.'],
    steps: ['Los pasos {#pasos}', 'Diga en una frase cómo se encadenan los pasos.'],
    list: [
      'Empiece con un verbo: haga esto.',
      'Después haga aquello. Diga qué se ve cuando ha salido bien.',
      'Termine con el resultado.',
    ],
    warning: ['Dónde se suele fallar', 'Nombre el error más común, justo después del paso en que se comete.'],
    check: ['Cómo saber que ha funcionado {#comprobar}', 'Dé una señal que cualquiera pueda comprobar.'],
    tip: 'Un atajo, para quien lo hace a menudo.',
    trouble: 'Si no ha funcionado {#problemas}',
    questions: [
      ['¿Y si el segundo paso muestra un error?', 'Diga qué significa, y qué hacer.'],
      ['¿Se puede deshacer?', 'Diga cómo, o diga que no es posible.'],
    ],
  },
  faq: {
    description: 'De qué tratan estas preguntas, y quién las hace, en una frase.',
    opening: 'Empiece por quién hace estas preguntas. Ponga primero la que más oye.',
    summary: 'La respuesta que todos deberían llevarse.',
    first: 'Para empezar {#primeras-preguntas}',
    firstQuestions: [
      ['¿Qué es, en una frase?', 'Responda en la primera frase. Explique en la segunda.'],
      ['¿Para quién es?', 'Nombre dos tipos de personas, y uno para el que no es.'],
      ['¿Qué necesito?', 'Nombre todo lo que hace falta, y dónde conseguirlo.'],
    ],
    further: 'Para quien ya lo conoce {#otras-preguntas}',
    furtherQuestions: [
      ['¿Qué ha cambiado desde el año pasado?', 'Nombre el cambio, su fecha, y qué hay que hacer.'],
      ['¿Dónde puedo preguntar más?', 'Nombre un solo lugar, y cuánto tarda una respuesta.'],
    ],
  },
  talk: {
    description: 'Qué hará o verá el público de otra manera después de esta charla, en una frase.',
    opening: 'Empiece con una frase que cabría en un cartel.',
    openingNotes:
      'Lo que dice antes de la primera diapositiva: una frase para decir quién es, y dos para la pregunta.',
    question: ['La pregunta {#pregunta}', 'Pregunte lo que el público ya se ha preguntado.'],
    statement: 'Una frase que *todos* puedan repetir.',
    statementNotes: 'Calle un momento, y deje leer.',
    answer: ['Tres pasos hacia una respuesta {#respuesta}', 'Cada punto aparece cuando llega a él.'],
    points: ['Lo que todos creíamos.', 'Lo que no encaja.', 'Lo que se sigue de ello.'],
    pointsNotes: 'Un ejemplo para cada punto. El segundo es el que contarán después.',
    change: [
      'Antes y después {#antes-y-despues}',
      'Muestre ambos a la vez, para que nadie tenga que recordar.',
    ],
    slide: 'Qué cambia',
    columns: [
      ['Antes', 'cómo se hacía.'],
      ['Después', 'cómo se hace ahora.'],
    ],
    takeHome: 'Para llevarse {#para-llevarse}',
    lessons: ['Lo que hay que hacer mañana.', 'Lo que hay que dejar de hacer.'],
    readers: 'Quien lee esto no ha oído la charla. Cuente aquí lo que solo dijo de palabra.',
  },
}
