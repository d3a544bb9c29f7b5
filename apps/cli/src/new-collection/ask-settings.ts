import type { Interview } from '../terminal/ask.ts'
import { addressOf, type CollectionSettings, problemOf, type SettingName } from './settings.ts'

/** What holds where nobody answers; an empty text leaves the setting out. */
export type SettingFallbacks = Readonly<Record<SettingName, string>>

const questions: Readonly<Record<SettingName, string>> = {
  name: 'What is the site called?',
  url: 'At which address will the articles be published?',
  lang: 'In which language do you write? (en, fr, pt-BR …)',
  author: 'Who writes?',
}

/**
 * Asks for every setting that no option gave. Without an interview, the fallbacks are the answers.
 *
 * @returns undefined if the person gave up.
 */
export const askSettings = async (
  given: Partial<CollectionSettings>,
  fallbacks: SettingFallbacks,
  interview: Interview | undefined,
): Promise<CollectionSettings | undefined> => {
  const answers: Record<SettingName, string> = { ...fallbacks }
  // `Object.keys` forgets what the keys are called; the object has no others.
  for (const name of Object.keys(questions) as SettingName[]) {
    const option = given[name]
    const answer = option ?? (interview && (await ask(name, fallbacks[name], interview)))
    if (interview !== undefined && answer === undefined) return undefined
    answers[name] = answer ?? fallbacks[name]
  }
  return {
    name: answers.name,
    lang: answers.lang,
    url: answers.url === '' ? undefined : addressOf(answers.url),
    author: answers.author === '' ? undefined : answers.author,
  }
}

const ask = (name: SettingName, fallback: string, interview: Interview): Promise<string | undefined> =>
  interview.text({
    message: questions[name],
    fallback,
    ...(fallback === '' ? { hint: 'Enter leaves it open' } : {}),
    problem: (answer) => problemOf(name, answer),
  })
