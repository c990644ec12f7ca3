import { join } from 'node:path';
import { writeSchemas } from './schemas';

writeSchemas(join('docs', 'schemas'));
