// Read before every C++ source when better-sqlite3 is compiled (see install.mjs).
//
// Since 24.19 the headers of Node let node::ObjectWrap take a cleanup hook when it is made and give it back when it is
// destroyed. The garbage collector may destroy it while no context is entered; giving the hook back then aborts the whole
// process, in a server some seconds after its start. better-sqlite3 12 does without the hook: it closes its databases with
// one of its own. So the class is read here with calls that do nothing; headers that know no such hook stay as they are.
#ifdef __cplusplus
#include <node.h>

namespace node {
inline void LeaveCleanupHook(v8::Isolate*, void (*)(void*), void*) {}
}  // namespace node

#define AddEnvironmentCleanupHook LeaveCleanupHook
#define RemoveEnvironmentCleanupHook LeaveCleanupHook
#include <node_object_wrap.h>
#undef AddEnvironmentCleanupHook
#undef RemoveEnvironmentCleanupHook
#endif
