import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What is done with the secret key of the settings. */
export interface Keys {
  /** Encrypts what is kept for a person; it opens for that person only. */
  seal(personId: string, secret: Uint8Array): Buffer
  /** Throws where it was sealed with another key, for another person, or altered. */
  open(personId: string, sealed: Buffer): Buffer
  /** A hash that nobody without the key can compare a guess with. `purpose` keeps uses apart. */
  hash(purpose: string, text: string): Buffer
}

const IV = 12
const TAG = 16

/** Keys of their own for sealing and for hashing, from one secret (HKDF). */
export function keysFrom(secretKey: string): Keys {
  const sealing = derived(secretKey, 'sealing')
  const hashing = derived(secretKey, 'hashing')
  return {
    seal(personId, secret) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(personId))
      const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    open(personId, sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, IV), {
        authTagLength: TAG,
      })
      decipher.setAAD(Buffer.from(personId)).setAuthTag(sealed.subarray(IV, IV + TAG))
      return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
    },
    hash: (purpose, text) => createHmac('sha256', hashing).update(`${purpose}\0${text}`).digest(),
  }
}

const derived = (secretKey: string, use: string) =>
  Buffer.from(hkdfSync('sha256', secretKey, '', `putright ${use}`, 32))
