/* forms.h - the forms that some texts must have: registration numbers, e-mail addresses, ... */
#ifndef INNOV__FORMS_H
#define INNOV__FORMS_H

#include "model/kind.h"

extern const innov__form innov__reg_no_form, innov__atvk_form, innov__institutional_sector_form,
    innov__email_form, innov__phone_form, innov__zone_form, innov__uri_form, innov__sha256_form,
    innov__media_type_form, innov__language_form;

#endif
