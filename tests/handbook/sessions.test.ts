import { describe, expect, it } from 'vitest'
import { type Sample, samplesBySection, samplesOf } from './samples.ts'
import { createEmptyScene } from './scene.ts'
import { createSession } from './session.ts'

/** Articles whose samples belong together: a reader who begins with nothing, and does what they say, sees what they show. */

const playAll = async (samples: readonly Sample[]): Promise<void> => {
  const session = createSession(createEmptyScene())
  for (const sample of samples) {
    try {
      await session.play(sample)
    } catch (cause) {
      throw new Error(`${sample.place}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
  }
}

it('the tutorial leads from an empty folder to pages with their data', async () => {
  await playAll(samplesOf('tutorial.md'))
})

it.each(samplesBySection('recipes.md'))('the recipe “%s” gives what it promises', async (_, samples) => {
  await playAll(samples)
})

describe('the judge of sessions', () => {
  it.each<[string, string, string, string]>([
    ['a command that nobody has', 'sh', '', 'trifold bild\n'],
    [
      'a report that is another',
      'console',
      '',
      '$ trifold explain fence-closed\nfence-opened  error, fences\n',
    ],
    [
      'an error that nothing told of',
      'console',
      '',
      '$ trifold check post.md\nerror: There is no block definiton.\n',
    ],
    ['a failure that is not shown', 'console', '', '$ trifold check wrong.md\n…\n'],
    ['a line that nobody runs', 'sh', '', 'rm -rf /\n'],
    ['a script that is not there', 'sh', '', 'npm run check\n'],
    ['an addition to a file that is not there', 'markdown', 'none.md, at the end', 'More.\n'],
    ['a language that nobody plays', 'ruby', '', 'puts 1\n'],
  ])('refuses %s', async (_, lang, title, text) => {
    const scene = createEmptyScene()
    scene.write('post.md', '# A post\n\nSome words.\n')
    scene.write('wrong.md', ':::note\n\nNever closed.\n')
    scene.write('package.json', '{ "scripts": {} }')
    await expect(createSession(scene).play({ place: 'recipes.md:1', lang, title, text })).rejects.toThrow()
  })
})
