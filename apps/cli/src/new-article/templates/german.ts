import type { TemplateWords } from './template-words.ts'

export const german: TemplateWords = {
  advice: 'Jeder Satz sagt, was an seine Stelle gehört. Sind alle ersetzt, kann diese Zeile gelöscht werden.',
  colon: ': ',
  cell: 'Ein paar Worte',
  explainer: {
    description: 'Was dieser Artikel wem erklärt, in einem Satz.',
    opening:
      'Beginnen Sie mit etwas, das alle schon einmal gesehen haben. Sagen Sie dann, was dieser Artikel erklärt.',
    words: ['Die Begriffe {#begriffe}', 'Geben Sie jedem Begriff, den man braucht, eine eigene Bedeutung.'],
    terms: [
      ['Erster Begriff', 'seine Bedeutung, in einem Satz, der für sich allein steht.'],
      ['Zweiter Begriff', 'seine Bedeutung, und was ihn vom ersten unterscheidet.'],
    ],
    difference: ['Der Unterschied {#unterschied}', 'Sagen Sie in einem Satz, worin sich beide trennen.'],
    rows: ['Wozu es dient', 'Wann es passt', 'Was es kostet'],
    example: ['Ein Beispiel {#beispiel}', 'Erzählen Sie, was jemandem einmal passiert ist.'],
    beats: [
      ['Der Anfang', 'wer es war und was diese Person wollte.'],
      ['Der Versuch', 'was sie tat, wie es jeder täte.'],
      ['Die Wende', 'woran sich zeigte, dass es um etwas anderes ging.'],
      ['Das Ende', 'was sie heute tut.'],
    ],
    notes: 'Das sieht nur, wer vorträgt. Notieren Sie, was Sie sagen, während die Geschichte zu sehen ist.',
    remember: 'Zum Merken {#merken}',
    points: ['Was man morgen noch wissen sollte.', 'Das Zweite.', 'Das Dritte, und mehr nicht.'],
  },
  comparison: {
    description: 'Was verglichen wird, und für wen es auf die Wahl ankommt, in einem Satz.',
    opening:
      'Beginnen Sie mit der Wahl, vor der man steht. Sagen Sie, für wen Sie verglichen haben und was Sie weggelassen haben.',
    summary: 'Ihre Antwort in ein, zwei Sätzen, für alle, die nicht weiterlesen.',
    subjects: ['Was verglichen wird {#gegenstand}', 'Sagen Sie in einem Satz, warum gerade diese.'],
    terms: [
      ['Erste Wahl', 'was sie ist, in einem Satz.'],
      ['Zweite Wahl', 'was sie ist, in einem Satz.'],
    ],
    sideBySide: ['Nebeneinander {#nebeneinander}', 'Sagen Sie, welche Zeile am häufigsten entscheidet.'],
    rows: ['Was sie am besten kann', 'Was sie verlangt', 'Was sie kostet', 'Wann sie nicht mehr hilft'],
    choose: ['Welche die richtige ist {#wahl}', 'Führen Sie jeden Fall zu einer von beiden.'],
    cases: [
      '**Nehmen Sie die erste**, wenn dies für Sie gilt.',
      '**Nehmen Sie die zweite**, wenn jenes gilt.',
      '**Nehmen Sie keine**, wenn Sie etwas anderes brauchen.',
    ],
    note: [
      'Was daran etwas ändern kann',
      'Sagen Sie, was Sie umstimmen würde, und wann Sie zuletzt nachgesehen haben.',
    ],
  },
  howTo: {
    description: 'Was man nach diesen Schritten kann, in einem Satz.',
    opening: 'Beginnen Sie mit dem Ergebnis: was man am Ende hat und wie lange es dauert.',
    before: [
      'Bevor es losgeht {#vorher}',
      'Nennen Sie alles, was da sein muss, damit niemand auf halbem Weg stehen bleibt.',
    ],
    needs: ['Etwas, das man braucht.', 'Noch etwas, und wo man es bekommt.'],
    steps: ['Die Schritte {#schritte}', 'Sagen Sie in einem Satz, wie die Schritte zusammenhängen.'],
    list: [
      'Beginnen Sie mit einem Verb: Tun Sie dies.',
      'Tun Sie dann das. Sagen Sie, was man sieht, wenn es gelungen ist.',
      'Enden Sie mit dem Ergebnis.',
    ],
    warning: [
      'Wo es schiefgeht',
      'Nennen Sie den häufigsten Fehler, gleich nach dem Schritt, bei dem er passiert.',
    ],
    check: ['Woran man den Erfolg erkennt {#pruefen}', 'Nennen Sie ein Zeichen, das jeder prüfen kann.'],
    tip: 'Eine Abkürzung für alle, die es oft tun.',
    trouble: 'Wenn es nicht geklappt hat {#probleme}',
    questions: [
      [
        'Was tun, wenn der zweite Schritt einen Fehler zeigt?',
        'Sagen Sie, was er bedeutet und was zu tun ist.',
      ],
      ['Lässt es sich rückgängig machen?', 'Sagen Sie, wie, oder sagen Sie, dass es nicht geht.'],
    ],
  },
  faq: {
    description: 'Worum es in diesen Fragen geht und wer sie stellt, in einem Satz.',
    opening:
      'Beginnen Sie damit, wer diese Fragen stellt. An den Anfang gehört die, die Sie am häufigsten hören.',
    summary: 'Die eine Antwort, die alle mitnehmen sollten.',
    first: 'Für den Anfang {#erste-fragen}',
    firstQuestions: [
      ['Was ist es, in einem Satz?', 'Antworten Sie im ersten Satz. Erklären Sie im zweiten.'],
      ['Für wen ist es?', 'Nennen Sie zwei Arten von Menschen, und eine, für die es nichts ist.'],
      ['Was brauche ich?', 'Nennen Sie alles, was man braucht, und wo man es bekommt.'],
    ],
    further: 'Für alle, die es schon kennen {#weitere-fragen}',
    furtherQuestions: [
      ['Was hat sich seit letztem Jahr geändert?', 'Nennen Sie die Änderung, ihren Tag, und was zu tun ist.'],
      ['Wo kann ich weiterfragen?', 'Nennen Sie einen einzigen Ort, und wie lange eine Antwort braucht.'],
    ],
  },
  talk: {
    description: 'Was das Publikum nach diesem Vortrag anders macht oder sieht, in einem Satz.',
    opening: 'Beginnen Sie mit einem Satz, der auf einem Plakat stehen könnte.',
    openingNotes: 'Was Sie vor der ersten Folie sagen: ein Satz dazu, wer Sie sind, und zwei zur Frage.',
    question: ['Die Frage {#frage}', 'Fragen Sie, was sich das Publikum selbst schon gefragt hat.'],
    statement: 'Ein Satz, den *alle* wiederholen können.',
    statementNotes: 'Schweigen Sie einen Moment, und lassen Sie lesen.',
    answer: ['In drei Schritten zur Antwort {#antwort}', 'Jeder Punkt erscheint, wenn Sie dort sind.'],
    points: ['Was wir alle geglaubt haben.', 'Was nicht dazu passt.', 'Was daraus folgt.'],
    pointsNotes: 'Zu jedem Punkt ein Beispiel. Das zweite ist das, das man weitererzählt.',
    change: [
      'Vorher und nachher {#vorher-nachher}',
      'Zeigen Sie beides zugleich, damit sich niemand erinnern muss.',
    ],
    slide: 'Was sich ändert',
    columns: [
      ['Vorher', 'wie man es gemacht hat.'],
      ['Nachher', 'wie man es jetzt macht.'],
    ],
    takeHome: 'Zum Mitnehmen {#mitnehmen}',
    lessons: ['Was man morgen tun sollte.', 'Was man lassen sollte.'],
    readers:
      'Wer dies liest, hat den Vortrag nicht gehört. Schreiben Sie hier auf, was Sie nur gesagt haben.',
  },
}
