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
    expect(openingOf('So ist das.', 'de')).toBe('plain')
    expect(openingOf('次の三つ。', 'ja')).toBe('plain')
    expect(openingOf('{% include a.html %}', 'de')).toBe('about')
  })

  it('takes time in proportion to the text', () => {
    const start = performance.now()
    for (const char of ['a', ' ', '(', 'in this ', '{', '\u{1F389}']) openingOf(char.repeat(100_000), 'en')
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('labelLength', () => {
  it.each([
    ['TL;DR: Measure first.', 7],
    ['Measure first.', 0],
  ])('of %j is %i', (sentence, length) => {
    expect(labelLength(sentence, 'en')).toBe(length)
  })
})
