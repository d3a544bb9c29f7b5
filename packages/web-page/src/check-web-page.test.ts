import { describe, expect, it } from 'vitest'
import { checkWebPage } from './check-web-page.ts'
import { article, type PageParts, pageOf, scriptOf } from './page-of.fixture.ts'

/** Findings on the page itself and on what its data says of it; those of schema.org and Google have tests of their own. */
const findings = (html: string) =>
  checkWebPage('page.html', html)
    .diagnostics.filter(({ code }) => /^(?:additions|page|text|article|json|id|property)-/.test(code))
    .map(({ code, severity }) => `${severity} ${code}`)

const term = (description: string) => ({
  '@type': 'DefinedTerm',
  name: 'Presence',
  description,
  inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Terms' },
})

const faq = (name: string, text: string) =>
  scriptOf({
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text } }],
  })

const answer = 'For some aims, it is; for others, both are needed.'

describe('a page whose data is true', () => {
  it.each<[string, PageParts]>([
    ['as it stands', {}],
    ['with other typography', { graph: { headline: 'PRESENCE ISN\'T "CONVERSATION"' } }],
    ['with a headline that was cut', { graph: { headline: 'Presence isn’t “conv…' } }],
    ['with the title as headline', { graph: { headline: 'Presence – Example' } }],
    [
      'with the site’s name behind the headline',
      { graph: { headline: 'Presence isn’t “conversation” | Example' } },
    ],
    [
      'that shows the last change alone',
      { graph: { datePublished: '2019-01-01', dateModified: '2026-11-20' } },
    ],
    [
      'in a zone where it is another day',
      { graph: { datePublished: '2026-11-19T23:30:00Z', dateModified: undefined } },
    ],
    ['with a name the other way round', { graph: { author: 'Example, Ada' } }],
    ['with a description that was cut', { graph: { description: 'Two things that are easily […]' } }],
    [
      'with another size of the image',
      { graph: { image: ['https://cdn.example.org/x/square-1200x675.jpg?v=2'] } },
    ],
    [
      'with one of several images',
      { graph: { image: ['https://example.org/16x9.png', 'https://example.org/images/square.jpg'] } },
    ],
    ['with a definition', { head: scriptOf(term('Being found where people look for you.')) }],
    ['with a question', { head: faq('Is one enough?', `<p>${answer}</p>`) }],
    ['with an address in another form', { canonical: 'http://www.example.org/presence/index.html' }],
    ['with another region of the language', { lang: 'en-US' }],
    ['with the language’s name', { graph: { inLanguage: 'English' } }],
    [
      'with other articles beside',
      {
        head: scriptOf({
          '@graph': [
            { '@type': 'Article', url: 'https://example.org/a', headline: 'A' },
            { '@type': 'Article', url: 'https://example.org/b', headline: 'B' },
          ],
        }),
      },
    ],
    [
      'that lists articles, one of them in full',
      {
        canonical: 'https://example.org/blog/',
        graph: {
          '@id': undefined,
          mainEntityOfPage: undefined,
          url: 'https://example.org/blog/other',
          headline: 'Other',
        },
      },
    ],
    [
      'with sizes inside the name of the image',
      { graph: { image: 'https://i.example.org/w1200_square_r3.webp' } },
    ],
    [
      'whose nodes stand in two scripts',
      {
        graph: { publisher: { '@id': 'https://example.org/presence#publisher' } },
        head: scriptOf({
          '@type': 'Organization',
          '@id': 'https://example.org/presence#publisher',
          name: 'Example',
        }),
      },
    ],
    [
      'that adds to a node in another script',
      { head: scriptOf({ '@type': 'BlogPosting', '@id': article['@id'], keywords: 'presence' }) },
    ],
    ['whose text a script writes', { body: '<div id="root">Loading…</div>' }],
  ])('has no finding %s', (_, parts) => {
    expect(findings(pageOf(parts))).toEqual([])
  })
})

it('tells how to print an article once that two scripts describe under one id', () => {
  const twin = scriptOf({ ...article, inLanguage: 'en-US', headline: 'Another' })
  const found = checkWebPage('page.html', pageOf({ head: twin })).diagnostics
  expect(found.filter(({ code }) => code === 'id-unambiguous')).toMatchObject([
    { help: expect.stringContaining('"scope": "additions"') },
  ])
})

describe('a snippet', () => {
  it('may add to an article that the page it is put into describes', () => {
    expect(
      findings(
        scriptOf({
          '@type': 'BlogPosting',
          '@id': 'https://example.org/presence#article',
          hasPart: { '@type': 'CreativeWork', name: 'A story' },
        }),
      ),
    ).toEqual([])
  })
})

describe('a page whose data says other than the page', () => {
  it.each<[string, PageParts, string[]]>([
    ['another headline', { graph: { headline: 'Ten ways to lose weight' } }, ['warning page-shows-headline']],
    [
      'another headline at another address, beside a breadcrumb',
      {
        canonical: 'https://example.org/presense/',
        graph: { headline: 'Ten ways to lose weight' },
        head: scriptOf({ '@type': 'BreadcrumbList', itemListElement: [] }),
      },
      ['warning page-address', 'warning page-shows-headline'],
    ],
    [
      'a definition in other words',
      { head: scriptOf(term('Being found where people look for you, and nowhere else.')) },
      ['info page-shows-definition'],
    ],
    [
      'additions to an article that is not there',
      {
        head: scriptOf({
          '@type': 'BlogPosting',
          '@id': 'https://example.org/presence#richSnippet',
          hasPart: { '@type': 'CreativeWork', name: 'A story' },
        }),
      },
      ['warning additions-attached'],
    ],
    [
      'a headline with another word',
      { graph: { headline: 'Presence isn’t silence' } },
      ['info page-shows-headline'],
    ],
    [
      'another description',
      { graph: { description: 'How to make bread at home without an oven, in an hour.' } },
      ['info page-shows-description'],
    ],
    [
      'another author',
      { graph: { author: { '@type': 'Person', name: 'Bob Other' } } },
      ['warning page-shows-author'],
    ],
    ['another author by name', { graph: { author: 'Bob Other' } }, ['warning page-shows-author']],
    [
      'other dates',
      { graph: { datePublished: '2026-10-20', dateModified: '2026-10-21' } },
      ['warning page-shows-date'],
    ],
    [
      'another image',
      { graph: { image: { '@type': 'ImageObject', url: 'https://example.org/circle.png' } } },
      ['info page-shows-image'],
    ],
    [
      'another definition',
      { head: scriptOf(term('Speaking with somebody who answers, for as long as both of them like.')) },
      ['warning page-shows-definition'],
    ],
    [
      'another question',
      { head: faq('Why are there two of them?', answer) },
      ['warning page-shows-question'],
    ],
    [
      'another answer',
      { head: faq('Is one enough?', 'Nobody has ever asked that before, as far as we know.') },
      ['warning page-shows-answer'],
    ],
    [
      'half of an answer',
      { head: faq('Is one enough?', `${answer} And this was added to it.`) },
      ['info page-shows-answer'],
    ],
    ['another address', { canonical: 'https://example.org/other' }, ['warning page-address']],
    ['another language', { lang: 'de' }, ['warning page-language']],
    ['entities', { graph: { keywords: 'Salt &amp; pepper' } }, ['warning text-decoded']],
    [
      'a second article',
      {
        head: scriptOf({
          '@type': 'Article',
          headline: article.headline,
          url: 'https://example.org/presence',
        }),
      },
      ['warning article-described-once'],
    ],
    [
      'a second article in the same words',
      { head: scriptOf({ ...article, '@id': 'https://example.org/presence#other' }) },
      ['warning article-described-once'],
    ],
    [
      'a script of another type',
      { head: '<script type="application/json+ld">{"@context":"https://schema.org"}</script>' },
      ['warning json-ld-type'],
    ],
    [
      'an empty script',
      { head: '<script type="application/ld+json"> \n</script>' },
      ['warning json-ld-present'],
    ],
    [
      'a script that is no JSON',
      { head: '<script type="application/ld+json">{"a": &quot;</script>' },
      ['error json-well-formed'],
    ],
    [
      'a script in a template',
      { head: `<template>${scriptOf({})}</template>` },
      ['info json-ld-in-document'],
    ],
  ])('is told: %s', (_, parts, expected) => {
    expect(findings(pageOf(parts))).toEqual(expected)
  })

  it.each([
    ['of one page, under two headlines', ['/a/', '/a'], 1],
    ['of two pages', ['/a/', '/b/'], 0],
    ['of two parts of a page', ['/a/#one', '/a/#two'], 0],
  ])('tells two articles from one where the page names no address: %s', (_, paths, count) => {
    const scripts = paths.map((path, index) =>
      scriptOf({ '@type': 'Article', headline: `Headline ${index}`, url: `https://example.org${path}` }),
    )
    const html = `<html><head><title>Headline 0</title>${scripts.join('')}</head><body><h1>Headline 0</h1></body></html>`
    expect(findings(html).filter((finding) => finding.endsWith('article-described-once'))).toHaveLength(count)
  })

  it('names both places where the article is described', () => {
    const html = pageOf({ head: scriptOf({ '@type': 'Article', headline: article.headline }) })
    const [finding] = checkWebPage('page.html', html).diagnostics.filter(
      ({ code }) => code === 'article-described-once',
    )
    expect(finding).toMatchObject({
      line: 8,
      pointer: '',
      help: expect.stringContaining('"scope": "additions"'),
    })
    expect(finding?.message).toContain('in line 7 as BlogPosting “https://example.org/presence#article”')
  })
})

describe('a place', () => {
  const at = (html: string, code: string) => {
    const finding = checkWebPage('page.html', html).diagnostics.find((one) => one.code === code)
    if (finding === undefined) throw new Error(`there is no finding ${code}`)
    const { line, column, endLine, endColumn, pointer } = finding
    const text = html.split(/\r\n|\n|\r/)[line - 1] ?? ''
    return { quoted: text.slice(column - 1, endLine === line ? endColumn - 1 : undefined), pointer }
  }

  it.each([
    ['\n', '  '],
    ['\r\n', '\t'],
    ['\r', '\u{1f600} '],
  ])('is that of the value in the file, whatever ends its lines: %j', (end, before) => {
    const html = [
      '<!doctype html>',
      `<p>${before}</p><script type="application/ld+json">[{`,
      ` "name": "${before}",`,
      ' "@context": "https://schema.org", "@type": "Person", "nme": "x" }]</script>',
    ].join(end)
    expect(at(html, 'property-known')).toEqual({ quoted: '"nme"', pointer: '/0/nme' })
  })

  it('is that in its own script, of a finding on several', () => {
    const html = `${scriptOf({ '@type': 'Person', name: 'A' })}\n${scriptOf({ '@graph': [{ '@type': 'Prson' }] })}`
    expect(at(html, 'type-known')).toEqual({ quoted: '"Prson"', pointer: '/@graph/0/@type' })
  })

  it('is that of the type, of a finding on a whole node', () => {
    const html = scriptOf({ '@type': 'VideoObject', name: 'A film' })
    expect(at(html, 'google-required').quoted).toBe('"@type":"VideoObject"')
  })
})

it('says of a page without JSON-LD that it has none, and what it has', () => {
  expect(
    checkWebPage('p.html', '<div itemscope itemtype="https://schema.org/Article">').diagnostics,
  ).toMatchObject([
    {
      code: 'json-ld-present',
      severity: 'info',
      message: 'The page has no JSON-LD; its Microdata is not checked.',
    },
  ])
})

it('tells what the data earns, at its place', () => {
  const { appearances, graphs } = checkWebPage('page.html', pageOf())
  expect(graphs).toBe(1)
  expect(appearances).toMatchObject([
    { feature: 'Article', file: 'page.html', position: { start: { line: 7 } }, pointer: '/@graph/0' },
  ])
})

it.each([
  ['nothing', ''],
  ['no markup', 'plain text'],
  ['half a tag', '<script type="application/ld+json"'],
  ['null', scriptOf({}).replace(/\{.*\}/, 'null')],
  ['a number', scriptOf({}).replace(/\{.*\}/, '7')],
  ['an empty list', scriptOf({}).replace(/\{.*\}/, '[]')],
  ['lists in lists', scriptOf({}).replace(/\{.*\}/, '[[[{"@type":"Article"}]]]')],
  ['deep nesting', scriptOf({}).replace(/\{.*\}/, '{"a":'.repeat(100_000))],
  [
    'a strange key',
    scriptOf({}).replace(/\{.*\}/, '{"__proto__":{"@id":7},"@id":[],"@graph":3,"@context":{"@vocab":5}}'),
  ],
  ['an odd address', pageOf({ canonical: 'http://[', graph: { url: '//', mainEntityOfPage: 'http://%' } })],
  [
    'thousands of answers on a long page',
    pageOf({
      body: `<h1>Long</h1>${Array.from({ length: 100_000 }, (_, index) => `word${index} `).join('')}`,
      head: scriptOf({
        '@graph': Array.from({ length: 4_000 }, (_, index) => ({
          '@type': 'Question',
          name: `Question ${index} that the page does not ask`,
          acceptedAnswer: { '@type': 'Answer', text: `Answer ${index} that it does not give. `.repeat(10) },
        })),
      }),
    }),
  ],
  [
    'many questions that refer to many answers of one name',
    pageOf({
      head: scriptOf({
        '@graph': Array.from({ length: 4_000 }, (_, index) => [
          { '@type': 'Question', name: `Question ${index}`, acceptedAnswer: { '@id': '#a' } },
          { '@type': 'Answer', '@id': '#a', text: `Answer ${index}` },
        ]).flat(),
      }),
    }),
  ],
  [
    'an article of many authors, days and images',
    pageOf({
      body: Array.from({ length: 4_000 }, (_, index) => `<img src="${index}.png"> March 4, ${index}`).join(
        ' ',
      ),
      head: scriptOf({
        '@graph': Array.from({ length: 4_000 }, (_, index) => [
          {
            '@type': 'Article',
            '@id': '#post',
            author: { '@id': '#ada' },
            datePublished: `2020-01-02T00:00:${index}`,
            image: `other-${index}.png`,
          },
          { '@type': 'Person', '@id': '#ada', name: `Ada ${index}` },
        ]).flat(),
      }),
    }),
  ],
  [
    'ten thousand questions',
    pageOf({
      head: scriptOf({
        '@graph': Array.from({ length: 10_000 }, (_, index) => ({
          '@type': 'Question',
          name: `Question ${index} that the page does not ask`,
        })),
      }),
    }),
  ],
])('survives %s', (_, html) => {
  const start = process.cpuUsage().user
  expect(() => checkWebPage('page.html', html)).not.toThrow()
  expect(process.cpuUsage().user - start).toBeLessThan(20_000_000)
})
