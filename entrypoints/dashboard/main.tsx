import { render } from 'preact';
import { DashboardApp } from '@/components/surfaces/DashboardApp';
import { Gate } from '@/components/surfaces/Gate';
import { openDashboardApp } from '@/lib/app/dashboard';
import { shellOf } from '@/lib/app/page';

const app = await openDashboardApp();
render(
  <Gate app={app} host={undefined}>
    <DashboardApp app={app} />
  </Gate>,
  shellOf(document).root,
);
