import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { run } from '../../apps/cli/src/run.ts'

/** A folder in which a good deal is wrong, in articles, the configuration and a page: of each kind a few at most. */
const files: Readonly<Record<string, string>> = {
  'trifold.config.json': '{ "rules": { "image-fuond": "off" } }\n',
  'a b/café, 100%.md': '---\ntitle: One: two\nautor: X\n---\n\n:::tpi\n\nText.\n\n:::\n\n:::note\n\nEnd.\n',
  'steps.md': '# S\n\n:::steps\n\n- One\n\n:::\n\n![](nowhere.png)\n',
  'style.md': '# T\n\n#### Deep\n\n## Nothing\n\n## More\n\nLook [here](https://a.example).\n',
  'page.html':
    '<html lang="en"><title>P</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Persom","name":1,"x":2}</script><p>Text',
}

interface SarifResult {
  readonly level: string
  readonly ruleId: string
  readonly locations: readonly [
    {
      readonly physicalLocation: { readonly artifactLocation: { uri: string }; region: { startLine: number } }
    },
  ]
}

/** What one format of report tells, each finding as `severity file:line:column code`. */
type Read = (text: string) => string[]

const read: Readonly<Record<'text' | 'json' | 'github' | 'sarif', Read>> = {
  text: (text) =>
    [...text.matchAll(/^(error|warning|note): [\s\S]*?^ --> (.*?):(\d+):(\d+) {2}([a-z-]+)/gm)].map(
      ([, severity, file, line, , code]) => `${severity} ${file}:${line} ${code}`,
    ),
  json: (text) =>
    JSON.parse(text).diagnostics.map(
      ({ severity, file, line, code }: Record<string, string>) =>
        `${severity === 'info' ? 'note' : severity} ${file}:${line} ${code}`,
    ),
  github: (text) =>
    [...text.matchAll(/^::(error|warning|notice) file=(.*?),line=(\d+),.*?title=([a-z-]+)::/gm)].map(
      ([, command, file = '', line, code]) =>
        `${command === 'notice' ? 'note' : command} ${decodeURIComponent(file)}:${line} ${code}`,
    ),
  sarif: (text) =>
    JSON.parse(text).runs[0].results.map(
      ({ level, ruleId, locations: [{ physicalLocation: place }] }: SarifResult) =>
        `${level} ${decodeURIComponent(place.artifactLocation.uri)}:${place.region.startLine} ${ruleId}`,
    ),
}

const report = async (cwd: string, format: string): Promise<string> => {
  let text = ''
  await run(['check', '.', '--to', 'html', '--format', format], {
    cwd,
    env: {},
    stdout: { write: (part) => (text += part) },
    stderr: { write: () => true },
    now: () => 0,
    today: () => '2026-11-22',
  })
  return text
}

it('every format of report holds the same findings', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-formats-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const told = new Map<string, string[]>()
  for (const [format, findings] of Object.entries(read))
    told.set(format, findings(await report(folder, format)).sort())
  const expected = told.get('json') ?? []
  expect(expected.length).toBeGreaterThan(12)
  for (const code of ['block-known', 'config-rule-known', 'type-known', 'link-described'])
    expect(expected).toContainEqual(expect.stringMatching(new RegExp(` ${code}$`)))
  for (const [format, findings] of told) expect([format, findings]).toEqual([format, expected])
})
