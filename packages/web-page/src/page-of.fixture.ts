/** Parts of a page that tests change. */
export interface PageParts {
  readonly lang?: string
  readonly canonical?: string
  readonly head?: string
  readonly body?: string
  readonly graph?: object
}

/** What the page’s data says of its article. */
export const article = {
  '@type': 'BlogPosting',
  '@id': 'https://example.org/presence#article',
  mainEntityOfPage: { '@id': 'https://example.org/presence' },
  headline: 'Presence isn’t “conversation”',
  description: 'Two things that are easily taken for one.',
  author: { '@type': 'Person', name: 'Ada Example', url: 'https://example.org/ada' },
  datePublished: '2026-11-20T09:30:00+01:00',
  dateModified: '2026-11-22T09:30:00+01:00',
  inLanguage: 'en-GB',
  image: 'https://example.org/images/square.jpg',
}

const body = `<h1>Presence isn't "<em>conversation</em>"</h1>
<p>By <a href="/ada">Ada Example</a>, <time datetime="2026-11-20">yesterday</time></p>
<img src="/images/square-800x600.jpg" alt="A square">
<dl><dt>Presence</dt><dd>Being found where people <b>look</b> for&nbsp;you.</dd></dl>
<details><summary>Is one enough?</summary><p>For some aims, it&nbsp;is; for others, both are needed.</p></details>`

/** A page whose data is true, but for what a test changes. */
export const pageOf = (parts: PageParts = {}): string => `<!doctype html>
<html lang="${parts.lang ?? 'en'}">
<head>
<title>Presence – Example</title>
<link rel="canonical" href="${parts.canonical ?? 'https://example.org/presence/'}">
<meta name="description" content="Two things that are easily taken for one.">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ ...article, ...parts.graph }] })}</script>
${parts.head ?? ''}
</head>
<body>
${parts.body ?? body}
</body>
</html>
`

/** A script of JSON-LD. */
export const scriptOf = (graph: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...graph })}</script>`
