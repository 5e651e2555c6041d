import type { Stage } from '../words.ts'
import type { ProvisionId } from './provisions.ts'

// Section 6 says the same of both stages under two numbers; this is the one place that pairs them.
type ByStage = Record<Stage, ProvisionId>
const ACKNOWLEDGEMENT: ByStage = { 1: '6.2', 2: '6.11' }
const RESPONSE: ByStage = { 1: '6.3', 2: '6.14' }
const EXTENSION: ByStage = { 1: '6.4', 2: '6.15' }
const EXTENSION_CONTACT: ByStage = { 1: '6.5', 2: '6.16' }
const ACTIONS: ByStage = { 1: '6.6', 2: '6.17' }
const EVERY_POINT: ByStage = { 1: '6.7', 2: '6.18' }
const WRITTEN_ANSWER: ByStage = { 1: '6.9', 2: '6.19' }

export const acknowledgementProvision = (stage: Stage): ProvisionId => ACKNOWLEDGEMENT[stage]
export const responseProvision = (stage: Stage): ProvisionId => RESPONSE[stage]
export const extensionProvision = (stage: Stage): ProvisionId => EXTENSION[stage]
export const extensionContactProvision = (stage: Stage): ProvisionId => EXTENSION_CONTACT[stage]
export const actionsProvision = (stage: Stage): ProvisionId => ACTIONS[stage]
export const everyPointProvision = (stage: Stage): ProvisionId => EVERY_POINT[stage]
export const writtenAnswerProvision = (stage: Stage): ProvisionId => WRITTEN_ANSWER[stage]
