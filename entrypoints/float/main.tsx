import { render } from 'preact';
import { FloatApp } from '@/components/surfaces/FloatApp';
import { openFloatPage } from '@/lib/app/card-page';

const page = await openFloatPage();
render(<FloatApp {...page} />, document.querySelector('#app') ?? document.body);
