import type { TemplateWords } from './template-words.ts'

export const french: TemplateWords = {
  advice:
    'chaque phrase dit ce qui doit prendre sa place. Une fois toutes remplacées, supprimez cette ligne.',
  colon: ' : ',
  cell: 'Quelques mots',
  explainer: {
    description: 'Ce que cet article explique, et à qui, en une phrase.',
    opening: 'Partez de ce que le lecteur a déjà vu. Dites ensuite ce que cet article explique.',
    words: ['Les mots {#mots}', 'Donnez à chaque terme utile sa propre définition.'],
    terms: [
      ['Premier terme', 'son sens, en une phrase qui se suffit à elle-même.'],
      ['Second terme', 'son sens, et ce qui le distingue du premier.'],
    ],
    difference: ['La différence {#difference}', 'Dites en une phrase où les deux se séparent.'],
    rows: ['À quoi cela sert', 'Quand cela convient', 'Ce que cela coûte'],
    example: ['Un exemple {#exemple}', 'Racontez ce qui est arrivé un jour à quelqu’un.'],
    beats: [
      ['Le début', 'qui c’était, et ce que cette personne voulait.'],
      ['La tentative', 'ce qu’elle a fait, comme tout le monde.'],
      ['Le tournant', 'ce qui a montré qu’il s’agissait d’autre chose.'],
      ['La fin', 'ce qu’elle fait depuis.'],
    ],
    notes:
      'Seule la personne qui présente voit ceci. Notez ce que vous direz pendant que le récit est à l’écran.',
    remember: 'À retenir {#a-retenir}',
    points: [
      'La première chose que l’on devrait encore savoir demain.',
      'La deuxième.',
      'La troisième, et rien de plus.',
    ],
  },
  comparison: {
    description: 'Ce qui est comparé, et pour qui le choix compte, en une phrase.',
    opening:
      'Partez du choix devant lequel se trouve le lecteur. Dites pour qui vous avez comparé, et ce que vous avez laissé de côté.',
    summary: 'Votre réponse en une ou deux phrases, pour qui ne lira pas plus loin.',
    subjects: ['Ce qui est comparé {#sujets}', 'Dites en une phrase pourquoi ceux-là, et pas d’autres.'],
    terms: [
      ['Premier choix', 'ce que c’est, en une phrase.'],
      ['Second choix', 'ce que c’est, en une phrase.'],
    ],
    sideBySide: ['Côte à côte {#cote-a-cote}', 'Dites quelle ligne décide le plus souvent.'],
    rows: ['Ce qu’il fait le mieux', 'Ce qu’il vous demande', 'Ce qu’il coûte', 'Quand il n’aide plus'],
    choose: ['Lequel choisir {#choisir}', 'Menez chaque cas vers l’un d’eux.'],
    cases: [
      '**Prenez le premier** si ceci vaut pour vous.',
      '**Prenez le second** si c’est plutôt cela.',
      '**Ne prenez aucun des deux** s’il vous faut autre chose.',
    ],
    note: [
      'Ce qui peut changer la réponse',
      'Dites ce qui vous ferait décider autrement, et de quand date votre dernier examen.',
    ],
  },
  howTo: {
    description: 'Ce que l’on saura faire après ces étapes, en une phrase.',
    opening: 'Commencez par le résultat : ce que l’on aura à la fin, et le temps qu’il faut.',
    before: [
      'Avant de commencer {#avant}',
      'Nommez tout ce qu’il faut avoir, pour que personne ne s’arrête en chemin.',
    ],
    needs: ['Une chose nécessaire.', 'Une autre, et où la trouver.'],
    steps: ['Les étapes {#etapes}', 'Dites en une phrase comment les étapes s’enchaînent.'],
    list: [
      'Commencez par un verbe : faites ceci.',
      'Puis faites cela. Dites ce que l’on voit quand tout s’est bien passé.',
      'Finissez par le résultat.',
    ],
    warning: [
      'Là où l’on se trompe',
      'Nommez l’erreur la plus courante, juste après l’étape où elle se produit.',
    ],
    check: ['Comment savoir que cela a marché {#verifier}', 'Donnez un signe que chacun peut vérifier.'],
    tip: 'Un raccourci, pour qui le fait souvent.',
    trouble: 'Quand cela n’a pas marché {#problemes}',
    questions: [
      ['Que faire si la deuxième étape affiche une erreur ?', 'Dites ce qu’elle signifie, et que faire.'],
      ['Peut-on revenir en arrière ?', 'Dites comment, ou dites que ce n’est pas possible.'],
    ],
  },
  faq: {
    description: 'Sur quoi portent ces questions, et qui les pose, en une phrase.',
    opening: 'Commencez par dire qui pose ces questions. Placez en tête celle que vous entendez le plus.',
    summary: 'La réponse que tout le monde devrait retenir.',
    first: 'Pour commencer {#premieres-questions}',
    firstQuestions: [
      [
        'Qu’est-ce que c’est, en une phrase ?',
        'Répondez dans la première phrase. Expliquez dans la deuxième.',
      ],
      ['À qui cela s’adresse-t-il ?', 'Nommez deux sortes de personnes, et une à qui cela ne convient pas.'],
      ['De quoi ai-je besoin ?', 'Nommez tout ce qu’il faut, et où le trouver.'],
    ],
    further: 'Pour qui connaît déjà {#autres-questions}',
    furtherQuestions: [
      [
        'Qu’est-ce qui a changé depuis l’an dernier ?',
        'Nommez le changement, sa date, et ce qu’il faut faire.',
      ],
      ['Où poser d’autres questions ?', 'Indiquez un seul endroit, et le délai de réponse.'],
    ],
  },
  talk: {
    description: 'Ce que le public fera ou verra autrement après cet exposé, en une phrase.',
    opening: 'Commencez par une phrase qui tiendrait sur une affiche.',
    openingNotes:
      'Ce que vous dites avant la première diapositive : une phrase pour dire qui vous êtes, deux pour la question.',
    question: ['La question {#question}', 'Posez la question que le public s’est déjà posée.'],
    statement: 'Une phrase que *chacun* peut répéter.',
    statementNotes: 'Taisez-vous un instant, et laissez lire.',
    answer: ['Trois pas vers une réponse {#reponse}', 'Chaque point apparaît au moment où vous y arrivez.'],
    points: ['Ce que nous pensions tous.', 'Ce qui ne colle pas.', 'Ce qu’il faut en conclure.'],
    pointsNotes: 'Un exemple pour chaque point. Le deuxième est celui que l’on racontera ensuite.',
    change: [
      'Avant et après {#avant-apres}',
      'Montrez les deux à la fois, pour que personne n’ait à se souvenir.',
    ],
    slide: 'Ce qui change',
    columns: [
      ['Avant', 'comment on faisait.'],
      ['Après', 'comment on fait maintenant.'],
    ],
    takeHome: 'Ce qu’il faut emporter {#emporter}',
    lessons: ['Ce qu’il faut faire dès demain.', 'Ce qu’il faut cesser de faire.'],
    readers: 'Qui lit ceci n’a pas entendu l’exposé. Écrivez ici ce que vous avez seulement dit.',
  },
}
