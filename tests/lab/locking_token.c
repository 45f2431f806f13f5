/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A PKCS#11 module that does what cards do and SoftHSM doesn't: after three wrong PINs in a row it takes none any more.
 * All else goes to the module BEHIND. For the lab alone.
 */
#include <p11-kit/pkcs11.h>

#include <dlfcn.h>

#define TRIES 3

static CK_FUNCTION_LIST ours;
static CK_FUNCTION_LIST_PTR theirs;
static int wrong;

static CK_RV get_token_info(CK_SLOT_ID slot, CK_TOKEN_INFO_PTR info)
{
    CK_RV result = theirs->C_GetTokenInfo(slot, info);

    if (result == CKR_OK && wrong >= TRIES) {
        info->flags |= CKF_USER_PIN_LOCKED;
    }
    return result;
}

static CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR_PTR pin, CK_ULONG size)
{
    CK_RV result = wrong < TRIES ? theirs->C_Login(session, user, pin, size) : CKR_PIN_LOCKED;

    if (result == CKR_PIN_INCORRECT) {
        wrong++;
    } else if (result == CKR_OK) {
        wrong = 0;
    }
    return result;
}

CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list)
{
    void* module = dlopen(BEHIND, RTLD_NOW | RTLD_LOCAL);
    CK_C_GetFunctionList get = module ? (CK_C_GetFunctionList)dlsym(module, "C_GetFunctionList") : 0;

    if (!get || get(&theirs) != CKR_OK) {
        return CKR_GENERAL_ERROR;
    }
    ours = *theirs;
    ours.C_GetFunctionList = C_GetFunctionList;
    ours.C_GetTokenInfo = get_token_info;
    ours.C_Login = login;
    *list = &ours;
    return CKR_OK;
}
