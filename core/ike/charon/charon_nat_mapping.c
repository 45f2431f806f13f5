/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_parts.h"

#include <sa/ikev2/tasks/ike_mobike.h>

void charon_ask_nat_mapping(ike_sa_t* ike_sa, uint32_t delay)
{
    ike_mobike_t* probe;

    if (ike_sa->has_condition(ike_sa, COND_NAT_HERE) && ike_sa->supports_extension(ike_sa, EXT_MOBIKE)) {
        probe = ike_mobike_create(ike_sa, TRUE);
        probe->dpd(probe);
        ike_sa->queue_task_delayed(ike_sa, (task_t*)probe, delay);
    }
}
