import type { Words } from './words.ts'

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]

/** A counted noun in its six forms; the last three stand after the number. */
interface Counted {
  readonly none: string
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

/** The plural of Arabic: none, one, two, 3 to 10, 11 to 99, whole hundreds; beyond those the last two digits decide. */
const counted = (count: number, { none, one, two, few, many, other }: Counted): string => {
  const rest = count % 100
  if (count === 0) return none
  if (count === 1) return one
  if (count === 2) return two
  return `${count} ${rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : other}`
}

/**
 * The interface's words in Arabic. Digits are 0 to 9: they are read from Morocco to Oman, and are those of the code,
 * addresses and versions that an article holds.
 */
export const arabic: Words = {
  date: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  // The mark keeps what follows in its place, where that and the word before it are both Latin.
  comma: '،\u200f ',
  and: () => ' و',
  colon: ': ',
  semicolon: '؛ ',
  fullStop: '.',
  quotes: ['«', '»'],

  contents: 'المحتويات',
  by: 'بقلم',
  updated: 'آخر تحديث',
  sources: 'المصادر',
  basedOn: 'استنادًا إلى',
  translations: 'لغات أخرى',
  license: 'الترخيص',
  tags: 'الوسوم',
  footnotes: 'الحواشي',
  footnote: (number) => `الحاشية ${number}`,
  backToText: (number) => `العودة إلى موضع الحاشية ${number} في النص`,
  linkTo: (heading) => `رابط إلى «${heading}»`,

  definition: 'تعريف',
  comparison: 'مقارنة',
  story: 'قصة',
  turningPoint: 'نقطة التحول',
  keyPoints: 'النقاط الرئيسية',
  steps: 'الخطوات',
  faq: 'أسئلة وأجوبة',
  summary: 'الخلاصة',
  notes: 'ملاحظات المتحدث',
  callouts: {
    note: 'ملاحظة',
    tip: 'نصيحة',
    info: 'معلومة',
    important: 'مهم',
    warning: 'تحذير',
    caution: 'تنبيه',
    danger: 'خطر',
  },

  table: 'جدول',
  code: 'شيفرة',
  formula: 'صيغة رياضية',
  image: 'صورة',
  done: 'منجز',
  notDone: 'غير منجز',

  slides: 'الشرائح',
  slide: 'شريحة',
  slideOf: (number, total) => `الشريحة ${number} من ${total}`,
  partOf: (title, number, total) => `${title} (${number} من ${total})`,
  nextSlide: 'الشريحة التالية',
  previousSlide: 'الشريحة السابقة',
  firstSlide: 'الشريحة الأولى',
  lastSlide: 'الشريحة الأخيرة',
  overview: 'نظرة عامة',
  presenterView: 'عرض المقدِّم',
  speakerNotes: 'ملاحظات المتحدث',
  noNotes: 'لا ملاحظات لهذه الشريحة.',
  upNext: 'التالي',
  endOfSlides: 'نهاية الشرائح',
  elapsed: 'الوقت المنقضي',
  fullScreen: 'ملء الشاشة',
  blackScreen: 'شاشة سوداء',
  whiteScreen: 'شاشة بيضاء',
  handout: 'نشرة مع الملاحظات',
  print: 'طباعة',
  pauseTimer: 'إيقاف المؤقت مؤقتًا',
  resetTimer: 'إعادة ضبط المؤقت',
  largerNotes: 'تكبير الملاحظات',
  smallerNotes: 'تصغير الملاحظات',
  lightOrDark: 'فاتح أو داكن',
  slideByNumber: 'الانتقال إلى شريحة برقمها',
  leaveView: 'مغادرة العرض الحالي',
  keyboardHelp: 'اختصارات لوحة المفاتيح',
  close: 'إغلاق',
  progress: 'التقدم',

  keyNames: {
    Space: 'المسافة',
    Enter: 'Enter',
    Escape: 'Esc',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  presentation: {
    answer: 'جواب',
    bar: 'شريط',
    beat: 'محطة',
    bullets: 'قائمة نقطية',
    callout: 'إطار تنبيه',
    caption: 'تعليق',
    columns: 'أعمدة',
    content: 'المحتوى',
    credits: 'المؤلفون والتاريخ',
    dot: 'نقطة',
    eyebrow: 'عنوان تمهيدي',
    figure: 'شكل',
    footer: 'تذييل',
    hairline: 'خط رفيع',
    lead: 'مقدمة',
    line: 'خط',
    list: 'قائمة',
    name: 'اسم',
    number: 'رقم',
    questions: 'أسئلة',
    quotation: 'اقتباس',
    quotationMark: 'علامة اقتباس',
    secondColumn: 'العمود الثاني',
    section: 'قسم',
    slideNumber: 'رقم الشريحة',
    source: 'مصدر',
    statement: 'مقولة',
    subtitle: 'عنوان فرعي',
    terms: 'مصطلحات',
    text: 'نص',
    title: 'عنوان',
  },
  indexPage: {
    articles: 'المقالات',
    articleCount: (count) =>
      counted(count, {
        none: 'لا مقالات',
        one: 'مقالة واحدة',
        two: 'مقالتان',
        few: 'مقالات',
        many: 'مقالة',
        other: 'مقالة',
      }),
    withErrors: 'بها أخطاء',
    withErrorsCount: (count) =>
      counted(count, {
        none: 'لا مقالات بها أخطاء',
        one: 'مقالة واحدة بها أخطاء',
        two: 'مقالتان بهما أخطاء',
        few: 'مقالات بها أخطاء',
        many: 'مقالة بها أخطاء',
        other: 'مقالة بها أخطاء',
      }),
    built: 'المنشأة',
    warningCount: (count) =>
      counted(count, {
        none: 'لا تحذيرات',
        one: 'تحذير واحد',
        two: 'تحذيران',
        few: 'تحذيرات',
        many: 'تحذيرًا',
        other: 'تحذير',
      }),
    earlierVersion: 'نسخة سابقة',
    fromEarlierVersion: 'من نسخة سابقة:',
    download: (output, title) => `تنزيل «${title}» (${output})`,
    leftOut: (counts) => `لم يُدرج: ${counts}`,
    pages: 'الصفحات',
    previous: 'السابقة',
    next: 'التالية',
    outputs: {
      'Article (JSON)': 'المقالة (JSON)',
      'Deck as data': 'الشرائح (بيانات)',
      'Frame for web pages': 'إطار لصفحات الويب',
      'HTML fragment': 'مقتطف HTML',
      'HTML page': 'صفحة HTML',
      'JSON-LD snippet': 'مقتطف JSON-LD',
      Slides: 'الشرائح',
      'Slides (PDF)': 'الشرائح (PDF)',
      'Slides (PNG)': 'الشرائح (PNG)',
      'Slides for reveal.js': 'شرائح reveal.js',
      'Speaker notes': 'ملاحظات المتحدث',
    },
    reasons: {
      'notes are for the speaker alone': 'الملاحظات للمتحدث وحده',
      'no text shown here calls this footnote': 'لا يستدعي هذه الحاشية نصٌّ معروض هنا',
      'the graph carries no running text': 'لا تحمل البيانات نصًا متصلًا',
      'the graph carries no headings': 'لا تحمل البيانات عناوين',
      'the graph carries no code': 'لا تحمل البيانات شيفرة',
      'the graph carries no formulas': 'لا تحمل البيانات صيغًا رياضية',
      'the graph carries no raw HTML': 'لا تحمل البيانات HTML خامًا',
      'the graph carries no footnotes': 'لا تحمل البيانات حواشي',
      'the graph carries comparisons, but no plain tables': 'تحمل البيانات المقارنات، لا الجداول العادية',
      'a rule says nothing in data': 'الخط الفاصل لا يعني شيئًا في البيانات',
      'its text is the abstract, which carries no title': 'نصها هو الملخص، وليس للملخص عنوان',
      'FAQPage has no rich result any more; the option “faq” prints it':
        'لم تعد FAQPage تظهر نتيجة منسقة؛ الخيار «faq» يُخرجها',
      'HowTo has no rich result any more; the option “steps” prints it':
        'لم تعد HowTo تظهر نتيجة منسقة؛ الخيار «steps» يُخرجها',
      'the host leaves raw HTML out; its words are kept without tags':
        'لا يعرض المضيف HTML الخام؛ تبقى كلماته بلا وسوم',
    },
  },
}
