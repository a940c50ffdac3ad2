import '../theme/tokens.css';
import '../theme/portal.css';
import './portal-app.ts';
