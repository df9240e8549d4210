import { syncUnseen } from '@/lib/app/sync/unseen';

await syncUnseen();
