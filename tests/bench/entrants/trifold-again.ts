import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Entrant, Place } from './entrant.ts'
import { trifold } from './trifold.ts'
import { expectIn } from './verify-files.ts'

const whole = trifold('Trifold', 'markdown,slides,jsonld')

const buildOnce = (place: Place): void => {
  const { program, args, cwd, env } = whole.command(place)
  const printed = execFileSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 30 })
  whole.verify(place, printed, 0)
}

const prepare = (place: Place): void => {
  whole.prepare(place)
  whole.reset(place, 0)
  buildOnce(place)
}

const outputOf = ({ folder, posts }: Place, index: number): string =>
  join(folder, 'out', posts[index]?.name ?? '', 'article.md')

/** A build right after the same build, which must tell by itself that there is nothing to do. */
export const trifoldUnchanged: Entrant = {
  ...whole,
  name: 'Trifold, nothing changed',
  prepare: (place) => {
    prepare(place)
    // That outputs are looked at is part of what is measured: one that is gone comes back.
    rmSync(outputOf(place, 0))
    buildOnce(place)
  },
  reset: () => {},
}

const sentence = (round: number): string => `This is what was added in round ${round}.`

/** A build after one article of many was edited. */
export const trifoldOneChanged: Entrant = {
  ...whole,
  name: 'Trifold, one changed',
  prepare,
  reset: ({ folder, posts }, round) => {
    const name = posts[posts.length >> 1]?.name ?? ''
    appendFileSync(join(folder, `${name}.md`), `\n${sentence(round)}\n`)
  },
  verify: (place, printed, round) => {
    whole.verify(place, printed, round)
    const edited = outputOf(place, place.posts.length >> 1)
    expectIn(readFileSync(edited, 'utf8'), sentence(round))
    const others = statSync(outputOf(place, 0)).mtimeMs
    if (statSync(edited).mtimeMs <= others) throw new Error('the edited article is no newer than the others')
  },
}
