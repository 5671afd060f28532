import { z } from 'zod';

// The page's content policy forbids code made from strings, which zod would otherwise use for speed.
// It asks when a schema is made, so this module has to be imported before any that makes one.
z.config({ jitless: true });
