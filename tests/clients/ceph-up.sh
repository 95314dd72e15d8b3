#!/usr/bin/env bash
# A one-node Ceph with its S3 gateway on 127.0.0.1:$PORT, in the empty folder $FOLDER: a monitor on
# $MONITOR_PORT, one OSD that keeps its data in memory, the RADOS gateway. Runs in the foreground,
# without root's rights or systemd; everything ends with this script or with its parent.
# The user "gateway" has the static key $KEY_ID and $KEY_SECRET.
set -euo pipefail
cd "$FOLDER"
mkdir monitor osd rgw run
trap 'kill -9 $(jobs -p) 2>/dev/null || true' EXIT

monitor="[v1:127.0.0.1:$MONITOR_PORT]"
cat > ceph.conf <<END
[global]
fsid = $(cat /proc/sys/kernel/random/uuid)
mon host = $monitor
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind ipv4 = true
ms bind msgr2 = false
keyring = $FOLDER/keyring
run dir = $FOLDER/run
admin socket = $FOLDER/run/\$name.asok
log file = $FOLDER/run/\$name.log
pid file =
mon data = $FOLDER/monitor
mon data avail crit = 1
mon data avail warn = 2
mon allow pool size one = true
mon warn on pool no redundancy = false
osd data = $FOLDER/osd
osd objectstore = memstore
memstore device bytes = 1073741824
osd crush chooseleaf type = 0
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
[client.rgw]
rgw data = $FOLDER/rgw
rgw frontends = beast endpoint=127.0.0.1:$PORT
rgw sts key = sixteen-letters!
rgw s3 auth use sts = true
rgw enable ops log = false
rgw thread pool size = 32
END
export CEPH_CONF="$FOLDER/ceph.conf"

make_key() { ceph-authtool --create-keyring "$1" --gen-key -n "$2" "${@:3}" >/dev/null; }
all=(--cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *')
make_key keyring mon. --cap mon 'allow *'
for name in client.admin client.rgw osd.0; do
    ceph-authtool keyring --gen-key -n "$name" "${all[@]}" >/dev/null
done

fsid=$(sed -n 's/^fsid = //p' ceph.conf)
monmaptool --create --addv a "$monitor" --fsid "$fsid" map >/dev/null
ceph-mon -i a --mkfs --monmap map --keyring keyring
ceph-mon -i a -f 2>run/monitor.err &
osd=$(cat /proc/sys/kernel/random/uuid)
timeout 60 ceph osd new "$osd" >/dev/null
ceph-osd -i 0 --mkfs --osd-uuid "$osd" 2>run/mkfs.err
ceph-osd -i 0 -f 2>run/osd.err &
timeout 60 radosgw-admin -n client.rgw user create --uid gateway --display-name gateway \
    --access-key "$KEY_ID" --secret-key "$KEY_SECRET" \
    --caps 'oidc-provider=*;roles=*' >/dev/null 2>run/admin.err
radosgw -n client.rgw -f 2>run/rgw.err &

while kill -0 "$PPID" 2>/dev/null; do sleep 1; done
