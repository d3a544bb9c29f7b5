import type { TemplateWords } from './template-words.ts'

export const english: TemplateWords = {
  advice: 'each sentence says what belongs in its place. When you have replaced them, delete this line.',
  colon: ': ',
  cell: 'A few words',
  explainer: {
    description: 'What this article explains, and to whom, in one sentence.',
    opening: 'Open with what a reader has seen before. Then say what this article explains.',
    words: ['The words {#words}', 'Give each term that readers need a meaning of its own.'],
    terms: [
      ['First term', 'its meaning, in one sentence that stands alone.'],
      ['Second term', 'its meaning, and what tells it from the first.'],
    ],
    difference: ['The difference {#difference}', 'Say in one sentence where the two part ways.'],
    rows: ['What it is for', 'When it fits', 'What it costs'],
    example: ['An example {#example}', 'Tell what happened once, to somebody.'],
    beats: [
      ['The beginning', 'who it was, and what they wanted.'],
      ['The attempt', 'what they did, as anyone would.'],
      ['The turn', 'what showed that it was something else.'],
      ['The end', 'what they do now.'],
    ],
    notes: 'Only the speaker sees this. Write down what to say while the story is on the screen.',
    remember: 'To remember {#remember}',
    points: [
      'The first thing a reader should still know tomorrow.',
      'The second one.',
      'The third, and no more than these.',
    ],
  },
  comparison: {
    description: 'What is compared, and for whom the choice matters, in one sentence.',
    opening:
      'Open with the choice that a reader faces. Say for whom you have compared, and what you left aside.',
    summary: 'Your answer in one or two sentences, for those who read no further.',
    subjects: ['What is compared {#subjects}', 'Say in one sentence why these, and no others.'],
    terms: [
      ['First choice', 'what it is, in one sentence.'],
      ['Second choice', 'what it is, in one sentence.'],
    ],
    sideBySide: ['Side by side {#side-by-side}', 'Say which row decides most often.'],
    rows: ['What it does best', 'What it asks of you', 'What it costs', 'When it stops helping'],
    choose: ['Which to choose {#choose}', 'Lead each case to one of them.'],
    cases: [
      '**Take the first** if this holds for you.',
      '**Take the second** if that does.',
      '**Take neither** if what you need is something else.',
    ],
    note: ['What may change this', 'Say what would make you decide otherwise, and when you looked last.'],
  },
  howTo: {
    description: 'What a reader can do after these steps, in one sentence.',
    opening: 'Open with the result: what a reader will have at the end, and how long it takes.',
    before: ['Before you begin {#before}', 'Name all that has to be there, so that nobody stops half-way.'],
    needs: ['A thing that is needed.', 'Another one, and where to get it.'],
    steps: ['The steps {#steps}', 'Say in one sentence how the steps hang together.'],
    list: [
      'Begin with a verb: do this.',
      'Then do that. Say what a reader sees when it went well.',
      'End with the result.',
    ],
    warning: [
      'Where it goes wrong',
      'Name the slip that most people make, right after the step in which they make it.',
    ],
    check: ['How to tell that it worked {#check}', 'Name one sign that anyone can check.'],
    tip: 'A short cut, for those who do it often.',
    trouble: 'When it did not work {#trouble}',
    questions: [
      ['What if the second step shows an error?', 'Say what it means, and what to do.'],
      ['Can I take it back?', 'Say how, or say that it cannot be done.'],
    ],
  },
  faq: {
    description: 'What these questions are about, and who asks them, in one sentence.',
    opening: 'Open with who asks these questions. Put the one that you hear most often first.',
    summary: 'The one answer that everybody should take away.',
    first: 'To begin with {#first-questions}',
    firstQuestions: [
      ['What is it, in one sentence?', 'Answer in the first sentence. Explain in the second.'],
      ['Who is it for?', 'Name two kinds of people, and one for whom it is not.'],
      ['What do I need?', 'Name every thing that is needed, and where to get it.'],
    ],
    further: 'For those who know it already {#further-questions}',
    furtherQuestions: [
      ['What has changed since last year?', 'Name the change, its day, and what to do about it.'],
      ['Where can I ask further questions?', 'Name one place, and how long an answer takes.'],
    ],
  },
  talk: {
    description: 'What the audience will do or see differently after this talk, in one sentence.',
    opening: 'Open with one sentence that could stand on a poster.',
    openingNotes:
      'What you say before the first slide: who you are takes one sentence, and the question takes two.',
    question: ['The question {#question}', 'Ask what the audience has asked itself before.'],
    statement: 'One sentence that *everybody* can repeat.',
    statementNotes: 'Say nothing for a moment, and let them read.',
    answer: ['Three steps to an answer {#answer}', 'Each point appears when you are there.'],
    points: ['What we all believed.', 'What does not fit it.', 'What follows from that.'],
    pointsNotes: 'One example for each point. The second is the one that they will retell.',
    change: ['Before and after {#before-after}', 'Show both at once, so that nobody has to remember.'],
    slide: 'What changes',
    columns: [
      ['Before', 'how it was done.'],
      ['After', 'how it is done now.'],
    ],
    takeHome: 'What to take home {#take-home}',
    lessons: ['The thing to do tomorrow.', 'The thing to stop doing.'],
    readers: 'Those who read this have not heard the talk. Tell them here what you only said.',
  },
}
