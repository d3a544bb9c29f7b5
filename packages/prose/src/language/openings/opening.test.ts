import { describe, expect, it } from 'vitest'
import { labelLength, openingOf } from './opening.ts'

describe('openingOf', () => {
  it.each([
    'Docker packs an application with all that it needs.',
    'It is hard to name things.',
    'It turns out that nobody reads the manual.',
    'There are two ways to deploy.',
    'Twelve months ago I moved every service to four small computers.',
    'Hello World is the first program that most people write.',
    'Images are compressed when they are uploaded.',
    'Sources of error abound.',
    'Notes are for the speaker alone.',
    'Second thoughts are often the best.',
    'Both sides lose.',
    'Thisbe waited at the wall.',
    'Andrew wrote the parser.',
    'So far nobody has complained.',
    'We moved to Rust in March.',
    'If you want speed, measure first.',
    'When the cache is cold, the first request takes a second.',
    'Why do caches fail?',
    'With that many servers, something always fails.',
    'For those who wait, there is a queue.',
  ])('finds that this reads on its own: %s', (sentence) => {
    expect(openingOf(sentence, 'en')).toBe('plain')
  })

  it.each([
    'However, the cluster was slow.',
    'But there is a catch.',
    'This makes it slower.',
    'It’s a tool for containers.',
    'These are stored on disk.',
    'They wait.',
    'For example, a cache may be cold.',
    'Then the server restarts.',
    'In this case, the request fails.',
    'Unfortunately, nobody noticed.',
    'Without this rule, a reload would fail.',
    'Both of these constraints hold.',
    'While these modules can be reached, nobody should.',
  ])('finds that this leans on what was said before: %s', (sentence) => {
    expect(openingOf(sentence, 'en')).toBe('back')
  })

  it.each([
    'In this post, I describe how we moved.',
    'In this section we will look at caches.',
    'This article explains how caches work.',
    'Let’s take a look at the code.',
    'Now let us start.',
    'As mentioned above, caches are fast.',
    'We will look at three ways to do it.',
    'Here’s what I learned.',
    'Hi everyone!',
    'Welcome to my new blog.',
    'Photo by Ada Example on Example.',
    'Image credit: Ada Example',
    'Originally published on my other blog.',
    'Note: this is out of date.',
    'Table of contents',
    'Yes.',
    'Type',
    'TODO',
    'DO NOT READ THIS FILE ON GITHUB',
    '(label-of-section)=',
    'Please refer to the manual.',
    'Click the button to subscribe.',
    '{% include youtube.html %}',
    '{{< figure src="a.png" >}}',
    '{: .prompt-tip }',
    'https://example.org/a?b=c',
    '🎉🎉',
    '…',
  ])('finds that this is about the text itself: %s', (sentence) => {
    expect(openingOf(sentence, 'en')).toBe('about')
  })

  it('applies no rule of English to another language', () => {
    expect(openingOf('So ist das in Rom.', 'nl')).toBe('plain')
    expect(openingOf('We zijn hier, en so on.', 'nl')).toBe('plain')
    expect(openingOf('{% include a.html %}', 'de')).toBe('about')
  })

  it.each([
    ['fr', 'Les caches accélèrent les lectures.', 'plain'],
    ['fr', 'Il faut mesurer avant d’optimiser.', 'plain'],
    ['fr', 'Étienne a écrit le compilateur.', 'plain'],
    ['fr', 'Cependant, le cache était froid.', 'back'],
    ['fr', 'Cela ralentit tout.', 'back'],
    ['fr', 'Elle attend la réponse.', 'back'],
    ['fr', 'Dans cet article, nous comparons deux outils.', 'about'],
    ['fr', 'Voyons comment cela marche.', 'about'],
    ['fr', 'Photo : Ada Exemple, 2026, Lyon', 'about'],
    ['de', 'Caches beschleunigen das Lesen.', 'plain'],
    ['de', 'Das Werkzeug misst die Zeit.', 'plain'],
    ['de', 'Es gibt zwei Wege dorthin.', 'plain'],
    ['de', 'Sofia schrieb den Parser.', 'plain'],
    ['de', 'Das ist langsam.', 'back'],
    ['de', 'Deshalb misst man zuerst.', 'back'],
    ['de', 'Dieser Ansatz ist schneller.', 'back'],
    ['de', 'In diesem Artikel geht es um Caches.', 'about'],
    ['de', 'Schauen wir uns den Code an.', 'about'],
    ['es', 'Las cachés aceleran la lectura.', 'plain'],
    ['es', 'Es necesario medir antes.', 'plain'],
    ['es', 'Estonia publica sus datos.', 'plain'],
    ['es', 'Sin embargo, la caché estaba fría.', 'back'],
    ['es', 'Esto lo hace más lento.', 'back'],
    ['es', 'En este artículo comparamos dos herramientas.', 'about'],
    ['es', '¡Hola a todos y bienvenidos!', 'about'],
    ['ar', 'تسرّع الذاكرة المخبئية القراءة.', 'plain'],
    ['ar', 'وسائل التواصل قنوات للحضور.', 'plain'],
    ['ar', 'هناك طريقان إلى الحل.', 'plain'],
    ['ar', 'ولكن الذاكرة كانت باردة.', 'back'],
    ['ar', 'هذا يبطئ كل شيء.', 'back'],
    ['ar', 'والنتيجة أبطأ من قبل.', 'back'],
    ['ar', 'في هذا المقال نقارن بين أداتين.', 'about'],
    ['ar', 'مرحبًا بكم جميعًا.', 'about'],
    ['ja', 'キャッシュは読み込みを速くする。', 'plain'],
    ['ja', 'データベースには二つの種類がある。', 'plain'],
    ['ja', 'しかし、キャッシュは空だった。', 'back'],
    ['ja', 'これは遅い。', 'back'],
    ['ja', 'そのため、先に測定する。', 'back'],
    ['ja', 'この記事では二つの道具を比べます。', 'about'],
    ['ja', 'こんにちは、田中です。', 'about'],
    ['ja', 'それでは、コードを見ていきましょう。', 'about'],
    ['hi', 'कैश पढ़ने को तेज़ करता है।', 'plain'],
    ['hi', 'यहूदी इतिहास पुराना है।', 'plain'],
    ['hi', 'लेकिन कैश ख़ाली था।', 'back'],
    ['hi', 'यह धीमा है।', 'back'],
    ['hi', 'इस लेख में हम दो उपकरणों की तुलना करते हैं।', 'about'],
    ['hi', 'नमस्ते दोस्तों, स्वागत है।', 'about'],
    ['und-Jpan', 'しかし、それは違う。', 'back'],
  ])('knows how sentences open in %s: %s', (lang, sentence, expected) => {
    expect(openingOf(sentence, lang)).toBe(expected)
  })

  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage().user
    for (const char of ['a', ' ', '(', 'in this ', '{', '\u{1F389}'])
      for (const lang of ['en', 'fr', 'de', 'es', 'ar', 'ja', 'hi']) openingOf(char.repeat(100_000), lang)
    expect(process.cpuUsage().user - start).toBeLessThan(500_000)
  })
})

describe('labelLength', () => {
  it.each([
    ['TL;DR: Measure first.', 7],
    ['Measure first.', 0],
    ['En bref : mesurez.', 10, 'fr'],
    ['Kurz gesagt: zuerst messen.', 13, 'de'],
    ['En resumen, mida primero.', 12, 'es'],
    ['باختصار: قِس أولًا.', 9, 'ar'],
    ['結論：先に測る。', 3, 'ja'],
    ['संक्षेप में: पहले मापें।', 13, 'hi'],
  ])('of %j is %i', (sentence, length, lang = 'en') => {
    expect(labelLength(sentence, lang)).toBe(length)
  })
})
