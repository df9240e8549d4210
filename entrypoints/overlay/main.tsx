import { render } from 'preact';
import { OverlayApp } from '@/components/surfaces/OverlayApp';
import { openOverlayPage } from '@/lib/app/card-page';

const page = await openOverlayPage();
render(<OverlayApp {...page} />, document.querySelector('#app') ?? document.body);
