import { z } from 'zod';

/** The name of a file under `attachments/`: the SHA-256 of its bytes, and an extension. */
export const ATTACHMENT_NAME = /^[0-9a-f]{64}\.[a-z0-9]{1,8}$/;

export const attachmentSchema = z.string().regex(ATTACHMENT_NAME);
