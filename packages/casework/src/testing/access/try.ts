import type { Answer } from '../../answer.ts'
import type { Actor } from '../../take-act.ts'
import type { Scene } from './scene.ts'

/** One act as somebody tries it who fills in its form as it should be. */
export type Try = (actor: Actor, scene: Scene) => Promise<Answer>

/** Acts by the name of what does each; words after the name tell apart two ways to do it. */
export type Tries = Record<string, Try>
